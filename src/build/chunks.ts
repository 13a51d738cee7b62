import { basename } from 'node:path'

/** The plan, our annotations and the source's lines share most of their words: in one file they compress to a third. */
const DATA_OF_EVERY_PAGE = /\/(?:plan\.json$|annotations\.json$|source\/[^/]+\?raw)/
const DATA_OF_SOME_PAGES =
  /\/(?:numbers|theme-articles|glossary|guide|search-lexicon|reading-dictionary|editions)\.json$/

/** What every page runs on. It changes less often than the app: a phone keeps it from one version to the next. */
const LIBRARIES = /\/node_modules\/(?:@vue|@vueuse|vue|vue-router|pinia|workbox-core|workbox-window)\//
const CHART_LIBRARY = /\/node_modules\/(?:chart\.js|@kurkle)\/|\/src\/numbers\/charts\/canvas\//

/** What the pages draw with. */
const OF_PAGES =
  /\/src\/(?:plan|ui\/(?:page|lazy|browser|controls\/(?:ReadAloudButton|messages))|record\/(?:years|notes|surface)|record\/(?:content\/use-content|wording\/wording|text\/unbroken-text))[/.]/

/** The city's text with its source lines: on the pages of a project, a theme and a year. It uses only the above. */
const OF_TEXT_PAGES =
  /\/src\/(?:record\/(?:text\/(?!unbroken|year-timeline|YearTimeline|timeline-|Placed)|source\/|citation\/(?:CiteLines|cite-messages))|cards\/links\/)|\/(?:highlighted-stretches|source-names|corrected-on)\.ts/
/** The text by years, which what quotes a single record does not need: 1.5 kB of the page of places. */
const YEAR_TIMELINE = /\/(?:(?:YearBand|YearTimeline|PlacedLines)\.vue|(?:timeline-years|year-lines)\.ts)/
const FIGURES = /\/src\/record\/figures\/number\//
/** What draws the numbers of several years; and what finds them, for a card may be asked that shows none. */
const SERIES = /\/src\/record\/figures\/(?!number|series-(?:blocks|found))/
const SERIES_FOUND = /\/src\/record\/figures\/series-(?:blocks|found)/

/** What a page loads after its first part: a stored list, the sections of the event page and of a year. */
const SAVED_STORE =
  /\/src\/saved\/(?:messages|bookmark-messages|saved-store|saved-list\.ts|saved-file|merge-lists|bookmarkable|actions\/Mark)/
const SAVED_LIST = /\/src\/saved\/(?:list\/|sheet\/|Unreadable|unreadable)/
const EVENT_SECTIONS =
  /\/src\/(?:event\/(?:(?:install|keep|tools)\/|PlatformAdvice|platform-messages)|ui\/lazy\/hold-place|offline\/page\/persistence)/
/** What is loaded late of a page, or at its first touch: in one file it is a fifth smaller than in many. */
const NUMBERS_SECTIONS =
  /\/src\/(?:numbers\/(?:(?:series|year|counts|tables)\/|charts\/(?!canvas|chart-messages))|open-data\/csv\/)|d3-dsv/
const PHASES = /\/src\/(?:numbers|record)\/phases\/\w+\.vue/
const SHEETS = /\/src\/sheets\/(?:Sheet(?:Page|Map|Years|Frame)|sheet\.ts|sheet-(?:measures|years)|text-measure)/
const SEARCH_FOUND =
  /\/src\/search\/(?:engine\/(?!fold\.|standard-forms|search-state|search-facets|named-)|SearchFindings|SearchMatch|ProjectResults|SearchHelp|TermsFold|SearchAnswer|SearchFacets|answer-notes|use-incremental)/
const PORTABLE_COPY = /\/src\/(?:event\/portable\/|offline\/page\/portable-copy)/
const CARD_SHOWN = /\/src\/cards\/(?!links|CardView|CardList|card\.ts|messages)/
const THEME_SECTIONS = /\/src\/themes\/(?:article\/|ThemeNumbers)/

/** The page of corrections, and the notice of a citation, which shows the same words. */
const EDITIONS = /\/src\/editions\//

/** Pages that are little more than links: none of them fills a file. */
const SHORT_PAGES =
  /\/src\/(?:shell\/menu|record\/map\/PolicyMaps|browse\/policies\/(?:PoliciesView|policies-)|browse\/years\/YearsView|themes\/(?:ThemesView|themes-)|about\/(?!use-|\w+\.css)|numbers\/NumbersView)/

/** The 24 projects by five years, on the pages of years, policies, numbers and home. */
const MAPS = /\/src\/(?:record|numbers)\/map\/(?!PolicyMaps)/

/** What the guide and the places draw a record with. */
const QUOTED = /\/src\/(?:record\/(?:quoted\/|years\/YearsLine)|guide\/guide-choice\.ts)/

/** What several pages draw with that are only read: it comes with the view, at the first touch. */
const READ_PAGES =
  /\/src\/(?:ui\/(?:page\/(?:SectionFold|NeighbourLinks)|controls\/(?:ViewSwitch|ChosenChips))|record\/(?:projects\/|years\/(?:YearPath|CountNote)|phases\/messages)|plan\/(?:phases|departments|project-list))/

/** Controls of the settings, the list and the filters: small files, which are smaller in one. */
const CONTROLS = /\/src\/ui\/controls\/(?:AskFirst|SelectField|ChoiceGroup)/

/** What is stored for those alone who choose it: `src/offline/shared/chosen-files.ts` knows these names. */
const READ_ALOUD = /\/src\/voice\/(?!use-read-aloud|read-aloud-keys|start-messages)/
const READINGS = /\/src\/readings\//

/** Names as readers write them: of words and of towns. */
const WRITTEN_NAMES = /\/src\/plan\/(?:kana-rows|towns)/

/** Lists of facts and links, on pages that are read and on those that do something. */
const LISTS = /\/src\/ui\/(?:page\/FactList|controls\/LinkGroup)/

/** What a reader may ask for by name, and what has it stored. */
const CHOSEN_FILES = /\/(?:chosen-files|kept-files)\.ts/

/** What a search or a filter has in its address, and from which width it stands beside its results. */
const FILTERS = /\/src\/search\/engine\/search-state|\/(?:project-filter|breakpoints)\.ts/

/** What a search names beside its records. */
const NAMED = /\/src\/search\/engine\/named-/

/** Rows of links, on the home page and on short pages. */
const LINK_ROWS = /\/(?:YearChips|ThemeTileRow)\.vue/

/** What is asked of an address, or put into one. */
const ADDRESSES = /\/src\/ui\/(?:address\/|browser\/copy-text)/

/** The name of a data file: 'data-glossary' for glossary.json. */
const dataName = (id: string) => `data-${basename(id, '.json')}`

/**
 * What so many parts need that it may be in every first load: with 4, a first load is 1 kB heavier, a first visit 1 kB
 * lighter.
 */
const PARTS_OF_COMMON = 5

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
  { name: 'record', test: OF_TEXT_PAGES, minShareCount: 2 },
  { name: 'year-timeline', test: YEAR_TIMELINE, minShareCount: 2 },
  { name: 'common', test: OF_PAGES, minShareCount: PARTS_OF_COMMON },
  // Only what a page uses whole, or loads after its first part: in one file, all that draws sheets or figures was 19 kB
  // more of the first load of the sheets, and 3 kB more of a year.
  { name: 'editions', test: EDITIONS },
  { name: 'saved-store', test: SAVED_STORE },
  { name: 'saved-list', test: SAVED_LIST },
  { name: 'event-sections', test: EVENT_SECTIONS },
  { name: 'map', test: MAPS, minShareCount: 2 },
  { name: 'numbers-sections', test: NUMBERS_SECTIONS },
  { name: 'phases', test: PHASES },
  { name: 'sheets', test: SHEETS },
  { name: 'search-found', test: SEARCH_FOUND },
  { name: 'event-portable', test: PORTABLE_COPY },
  { name: 'cards-shown', test: CARD_SHOWN },
  { name: 'theme-sections', test: THEME_SECTIONS },
  { name: 'short-pages', test: SHORT_PAGES },
  { name: 'quoted', test: QUOTED },
  { name: 'figures', test: FIGURES, minShareCount: 2 },
  { name: 'series', test: SERIES, minShareCount: 2 },
  { name: 'series-found', test: SERIES_FOUND, minShareCount: 2 },
  { name: 'read-pages', test: READ_PAGES, minShareCount: 2 },
  { name: 'read-aloud', test: READ_ALOUD },
  { name: 'readings', test: READINGS },
  { name: 'written-names', test: WRITTEN_NAMES },
  { name: 'lists', test: LISTS, minShareCount: 2 },
  { name: 'chosen-files', test: CHOSEN_FILES },
  { name: 'filters', test: FILTERS },
  { name: 'named', test: NAMED },
  { name: 'link-rows', test: LINK_ROWS, minShareCount: 2 },
  { name: 'controls', test: CONTROLS, minShareCount: 2 },
  { name: 'addresses', test: ADDRESSES, minShareCount: 2 },
]
