import { basename } from 'node:path'

/** The plan, our annotations and the source's lines share most of their words: in one file they compress to a third. */
const DATA_OF_EVERY_PAGE = /\/data\/(?:plan\.json|annotations\.json|source\/)/
const DATA_OF_SOME_PAGES = /\/data\/[\w-]+\.json/

/** What every page runs on. It changes less often than the app: a phone keeps it from one version to the next. */
const LIBRARIES = /\/node_modules\/(?:@vue|@vueuse|vue|vue-router|pinia|workbox-core|workbox-window)\//
const CHART_LIBRARY = /\/node_modules\/(?:chart\.js|@kurkle)\/|\/src\/numbers\/charts\/canvas\//

/** What repairs a page whose app does not load stays in the entry's own file, which needs no other. */
const OF_THE_APP =
  /\/src\/(?!main\.ts|offline\/recovery\/|offline\/shared\/(?:ask-worker|service-workers|worker-state)\.ts)/

/** The name of a data file: 'data-glossary' for glossary.json. */
const dataName = (id: string) => `data-${basename(id, '.json')}`

/** The name of a module's folder: 'record-text' for src/record/text/CityText.vue, 'app' for a file of src itself. */
export function folderName(id: string): string {
  const [, folder = 'app'] = /\/src\/(.+)\/[^/]+$/.exec(id.replace(/\?.*$/, '')) ?? []
  return folder.replaceAll('/', '-')
}

/**
 * Which modules travel in one file. A module that a single page or late part needs travels with it; one that several need
 * travels with its folder. So what comes late has a folder of its own, apart from what the first load needs.
 */
export const chunkGroups = [
  { name: 'data', test: DATA_OF_EVERY_PAGE },
  { name: dataName, debugName: 'data of some pages', test: DATA_OF_SOME_PAGES },
  { name: 'libraries', test: LIBRARIES },
  { name: 'numbers-charts-canvas', test: CHART_LIBRARY },
  { name: folderName, debugName: 'folders', test: OF_THE_APP, minShareCount: 2 },
]
