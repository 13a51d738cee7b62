import { basename } from 'node:path'

/** What every page needs: the frame around it, the router, and what finds and names a record. */
const everyPage = [
  'node_modules/@vue/',
  'node_modules/vue/',
  'node_modules/vue-router/',
  'node_modules/pinia/',
  'src/App.vue',
  'src/app.ts',
  'src/navigation.ts',
  'src/page-words.ts',
  'src/routes.ts',
  'src/start.ts',
  'src/offline/connection.ts',
  'src/offline/worker.ts',
  'src/components/city-text/item-ways.ts',
  'src/components/frame/',
  'src/components/years/Floret',
  'src/components/PhraseText.vue',
  'src/components/RecordNotice.vue',
  'src/components/years/YearPath.vue',
  'src/late/',
  'src/plan/addresses.ts',
  'src/plan/content.ts',
  'src/plan/fiscal-year.ts',
  'src/plan/line-breaks.ts',
  'src/plan/records.ts',
  'src/plan/schema-versions.ts',
  'src/plan/saved/project-mark.ts',
  'src/plan/source-lines.ts',
  'src/stores/device-storage.ts',
  'src/stores/plan.ts',
  'src/stores/preference',
  'src/stores/saved-key.ts',
  'src/stores/volumes.ts',
  'src/text/day.ts',
  'src/text/page-words.ts',
  'src/text/pages.ts',
  'src/text/site.ts',
  'src/text/year.ts',
]

/** What shows an achievement: the pages that read from the plan need all of it, the others none. */
const readingPages = [
  'src/components/HandOnLinks.vue',
  'src/components/NeighbourLinks.vue',
  'src/components/city-text/AchievementItem.vue',
  'src/components/city-text/CityText.vue',
  'src/components/city-text/DetailList.vue',
  'src/components/city-text/OverviewList.vue',
  'src/components/city-text/RawLines.vue',
  'src/components/city-text/SourceLines.vue',
  'src/components/glossary/term-marks.ts',
  'src/components/years/YearName.vue',
  'src/components/years/YearTimeline.vue',
  'src/plan/first-words.ts',
  'src/plan/phases.ts',
  'src/plan/references.ts',
  'src/text/achievement.ts',
  'src/text/hand-on.ts',
  'src/text/project.ts',
  'src/text/source.ts',
]

/** Text of ours with years in it: some of the pages that show achievements, and some that do not. */
const yearTexts = ['src/components/WholeText.vue', 'src/plan/whole-parts.ts']

/** What follows a page's own address and keeps its place. */
const ownAddress = ['src/views/query-of-page.ts', 'src/late/place-left.ts']
/** What hands addresses on. */
const sharedAddresses = ['src/views/shared-here.ts', 'src/plan/shared-address.ts']

/** The plan, our reading and the source's lines share most of their words: in one file they compress to a third. */
const DATA_OF_EVERY_PAGE = /\/data\/(?:plan\.json|reading\.json\?without|source\/)/
const DATA_OF_SOME_PAGES = /\/data\/\w+\.json/

const holds = (places: readonly string[]) => (id: string) => places.some((place) => id.includes(`/${place}`))

/** The name of a volume's file: 'data-glossary' for glossary.json, 'data-numbers' for the reading's numbers. */
const volumeName = (id: string) => `data-${id.includes('?only') ? 'numbers' : basename(id, '.json')}`

/** Which modules travel in one file, so that a first load is few files and none of them is half unused. */
export const chunkGroups = [
  { name: 'reading', test: holds(readingPages) },
  { name: 'year-texts', test: holds(yearTexts) },
  { name: 'own-address', test: holds(ownAddress) },
  { name: 'shared-address', test: holds(sharedAddresses) },
  { name: 'data', test: DATA_OF_EVERY_PAGE },
  { name: volumeName, test: DATA_OF_SOME_PAGES },
  { name: 'app', test: holds(everyPage) },
]
