/** One place of the layout and what a file in it may import of ours. */
interface Place {
  name: string
  holds: RegExp
  /** Names of other places. A place may always import from itself. */
  imports: readonly string[]
}

const BELOW_VIEWS = ['plan', 'text', 'stores', 'preferences', 'charts', 'offline', 'late', 'components']

/** The arrows of the design. The first place that holds a path is its place. */
const PLACES: readonly Place[] = [
  { name: 'plan', holds: /^src\/plan\//, imports: [] },
  { name: 'text', holds: /^src\/text\//, imports: ['plan'] },
  { name: 'styles', holds: /^src\/styles\//, imports: [] },
  {
    name: 'preferences',
    holds: /^src\/stores\/preference[^/]*$/,
    imports: ['plan', 'text', 'stores'],
  },
  { name: 'stores', holds: /^src\/stores\//, imports: ['plan', 'text', 'preferences'] },
  // What a chart is drawn with comes late.
  { name: 'charts', holds: /^src\/charts\//, imports: ['plan', 'text', 'late'] },
  { name: 'offline', holds: /^src\/offline\//, imports: ['plan', 'text'] },
  // Parts that come after their page; one that does not come is a matter of recovering.
  { name: 'late', holds: /^src\/late\//, imports: ['text', 'offline'] },
  { name: 'components', holds: /^src\/components\//, imports: ['plan', 'text', 'preferences'] },
  { name: 'views', holds: /^src\/views\//, imports: BELOW_VIEWS },
  { name: 'routes', holds: /^src\/routes\.ts$/, imports: ['views', 'page-words', 'plan', 'text'] },
  { name: 'page-words', holds: /^src\/page-words\.ts$/, imports: ['plan', 'text'] },
  { name: 'navigation', holds: /^src\/navigation\.ts$/, imports: ['plan', 'text', 'late'] },
  {
    name: 'app',
    holds: /^src\/(?:app\.ts|App\.vue)$/,
    imports: ['routes', 'page-words', 'navigation', 'views', 'styles', ...BELOW_VIEWS],
  },
  {
    name: 'entry',
    holds: /^src\/(?:main|start)\.ts$/,
    imports: ['app', 'routes', 'navigation', 'styles', 'content', ...BELOW_VIEWS],
  },
  // The portable edition's own script names the search's data, as any entry does.
  { name: 'portable-entry', holds: /^src\/portable\/main\.ts$/, imports: ['portable', 'plan', 'content'] },
  // A document of its own, without router and stores: from the components it takes what needs neither.
  { name: 'portable', holds: /^src\/portable\//, imports: ['plan', 'text', 'components'] },
  // The service worker's own script: what it shares with the build lies beside it.
  { name: 'worker', holds: /^src\/worker\//, imports: ['plan', 'text'] },
  {
    // Runs in Node at build time, so it may write out what the importer knows of the data's shape.
    name: 'prerender',
    holds: /^src\/prerender\//,
    imports: [
      'app',
      'routes',
      'page-words',
      'views',
      'portable',
      'worker',
      'importer',
      'styles',
      'content',
      ...BELOW_VIEWS,
    ],
  },
  // What the build tells the code, as types.
  { name: 'environment', holds: /^src\/env\.d\.ts$/, imports: [] },
  { name: 'hosting', holds: /^src\/hosting\//, imports: [] },
  { name: 'importer', holds: /^data\/importer\//, imports: ['plan'] },
  // The data files themselves. Only the entry points name them, and hand them on.
  { name: 'content', holds: /^data\//, imports: [] },
]

/** What is wrong with this import by this file, or nothing. `target` is a path from the root or a package's name. */
export function importFault(path: string, target: string): string | undefined {
  const from = placeOf(path)
  if (from === undefined) return undefined
  if (target === 'chart.js' || target.startsWith('chart.js/')) {
    return from.name === 'charts' ? undefined : `only src/charts imports chart.js`
  }
  const to = placeOf(target)
  if (to === undefined) {
    return isOurs(target) ? `${from.name} imports ${target}, which has no place in the layout` : undefined
  }
  if (to.name === from.name || from.imports.includes(to.name)) return undefined
  return `${from.name} may not import ${to.name} (${target})`
}

/** Whether the layout has a place for a source file. */
export function hasPlace(path: string): boolean {
  return placeOf(path) !== undefined
}

function placeOf(path: string): Place | undefined {
  return PLACES.find(({ holds }) => holds.test(path))
}

function isOurs(target: string): boolean {
  return /^(?:src|data|tests|public)\//.test(target)
}
