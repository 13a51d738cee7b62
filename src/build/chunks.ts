import { basename } from 'node:path'

/** The plan, our annotations and the source's lines share most of their words: in one file they compress to a third. */
const DATA_OF_EVERY_PAGE = /\/data\/(?:plan\.json|annotations\.json|source\/)/
const DATA_OF_SOME_PAGES = /\/data\/[\w-]+\.json/

/** What every page runs on. It changes less often than the app: a phone keeps it from one version to the next. */
const LIBRARIES = /\/node_modules\/(?:@vue|@vueuse|vue|vue-router|pinia|workbox-core|workbox-window)\//
const CHART_LIBRARY = /\/node_modules\/(?:chart\.js|@kurkle)\/|\/src\/numbers\/charts\/canvas\//

/** What the pages draw with. */
const OF_PAGES =
  /\/src\/(?:plan|ui\/(?:page|lazy|browser)|record\/(?:years|notes|surface)|record\/wording\/wording)[/.]/

/** The city's text with its source lines: on the pages of a project, a theme and a year. It uses only the above. */
const OF_TEXT_PAGES = /\/src\/(?:record\/(?:text|source)|cards\/links)\//
const FIGURES = /\/src\/record\/figures\/number\//

/** What a page loads after its first part: a stored list, the sections of the event page and of a year. */
const SAVED_LIST = /\/src\/saved\/(?:list|sheet|Unreadable|unreadable)/
const EVENT_SECTIONS = /\/src\/event\/(?:install\/(?:InstallSection|InstallGuide|StepPicture)|keep\/|tools\/)/
const YEAR_SECTIONS = /\/src\/numbers\/(?:year|counts)\//

/** The 24 projects by five years, on the pages of years, policies, numbers and home. */
const MAPS = /\/src\/(?:record|numbers)\/map\//

/** What the guide and the places draw a record with. */
const QUOTED = /\/src\/record\/(?:quoted\/|years\/YearsLine)/

/** The name of a data file: 'data-glossary' for glossary.json. */
const dataName = (id: string) => `data-${basename(id, '.json')}`

/** What so many parts need that it is in nearly every first load; with 5 or 12 a home page or a project is 1 kB heavier. */
const PARTS_OF_COMMON = 8

/**
 * Which modules travel in one file. What is not named here goes with exactly the pages that need it, as the bundler does
 * by itself. The groups are folders that are used together: one file for each folder was up to 4.8 kB more on a page
 * that uses a part of it, and no groups at all were 35 files on a project's page, each with its own 0.1 kB.
 */
export const chunkGroups = [
  { name: 'data', test: DATA_OF_EVERY_PAGE },
  { name: dataName, debugName: 'data of some pages', test: DATA_OF_SOME_PAGES },
  { name: 'libraries', test: LIBRARIES },
  { name: 'numbers-charts-canvas', test: CHART_LIBRARY },
  { name: 'common', test: OF_PAGES, minShareCount: PARTS_OF_COMMON },
  // Only what a page uses whole, or loads after its first part: in one file, all that draws sheets or figures was 19 kB
  // more of the first load of the sheets, and 3 kB more of a year.
  { name: 'saved-list', test: SAVED_LIST },
  { name: 'event-sections', test: EVENT_SECTIONS },
  { name: 'map', test: MAPS, minShareCount: 2 },
  { name: 'year-sections', test: YEAR_SECTIONS },
  { name: 'quoted', test: QUOTED },
  { name: 'record', test: OF_TEXT_PAGES, minShareCount: 2 },
  { name: 'figures', test: FIGURES, minShareCount: 2 },
]
