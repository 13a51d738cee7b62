import { basename } from 'node:path'

/** What every page needs: the frame around it, the router, and what finds and names a record. */
const everyPage = [
  'node_modules/@vue/',
  'node_modules/vue/',
  'node_modules/vue-router/',
  'node_modules/pinia/',
  'node_modules/@vueuse/',
  'src/App.vue',
  'src/app.ts',
  'src/shell/navigation.ts',
  'src/shell/pages/page-words.ts',
  'src/routes.ts',
  'src/start.ts',
  'src/offline/page/register-service-worker.ts',
  'src/record/source/item-actions.ts',
  'src/shell/frame/',
  'src/record/years/Floret',
  'src/ui/page/PhraseText.vue',
  'src/record/notes/RecordNotice.vue',
  'src/record/years/YearPath.vue',
  'src/ui/lazy/',
  'src/plan/addresses.ts',
  'src/plan/content.ts',
  'src/plan/fiscal-year.ts',
  'src/plan/line-breaks.ts',
  'src/plan/records.ts',
  'src/plan/schema-versions.ts',
  'src/saved/actions/project-bookmark.ts',
  'src/plan/source-lines.ts',
  'src/ui/browser/device-storage.ts',
  'src/ui/browser/use-connection.ts',
  'src/record/content/use-content.ts',
  'src/shell/preferences/',
  'src/saved/actions/saved-key.ts',
  'src/record/content/lazy-data.ts',
  'src/plan/day.ts',
  'src/shell/pages/page-words-messages.ts',
  'src/shell/pages/messages.ts',
  'src/shell/messages.ts',
  'src/record/years/messages.ts',
]

/** What shows an achievement: the pages that read from the plan need all of it, the others none. */
const readingPages = [
  'src/cards/links/ShareLinks.vue',
  'src/ui/page/NeighbourLinks.vue',
  'src/record/text/AchievementItem.vue',
  'src/record/text/CityText.vue',
  'src/record/text/DetailList.vue',
  'src/record/text/OverviewList.vue',
  'src/record/source/RawLines.vue',
  'src/record/source/SourceLines.vue',
  'src/record/text/marked-terms.ts',
  'src/record/years/YearName.vue',
  'src/record/text/YearTimeline.vue',
  'src/record/text/first-words.ts',
  'src/plan/phases.ts',
  'src/plan/references.ts',
  'src/record/text/messages.ts',
  'src/cards/links/messages.ts',
  'src/browse/projects/project-messages.ts',
  'src/record/source/messages.ts',
]

/** Text of ours with years in it: some of the pages that show achievements, and some that do not. */
const yearTexts = ['src/record/notes/WholeText.vue', 'src/plan/whole-parts.ts']

/** What follows a page's own address and keeps its place. */
const ownAddress = ['src/ui/address/page-query.ts', 'src/ui/address/scroll-position.ts']
/** What hands addresses on. */
const sharedAddresses = ['src/ui/address/public-address-of-page.ts', 'src/ui/address/shared-address.ts']

/** The plan, our annotations and the source's lines share most of their words: in one file they compress to a third. */
const DATA_OF_EVERY_PAGE = /\/data\/(?:plan\.json|annotations\.json|source\/)/
const DATA_OF_SOME_PAGES = /\/data\/\w+\.json/

const holds = (places: readonly string[]) => (id: string) => places.some((place) => id.includes(`/${place}`))

/** The name of a data file: 'data-glossary' for glossary.json. */
const volumeName = (id: string) => `data-${basename(id, '.json')}`

/** Which modules travel in one file, so that a first load is few files and none of them is half unused. */
export const chunkGroups = [
  { name: 'annotations', test: holds(readingPages) },
  { name: 'year-texts', test: holds(yearTexts) },
  { name: 'own-address', test: holds(ownAddress) },
  { name: 'shared-address', test: holds(sharedAddresses) },
  { name: 'data', test: DATA_OF_EVERY_PAGE },
  { name: volumeName, test: DATA_OF_SOME_PAGES },
  { name: 'app', test: holds(everyPage) },
]
