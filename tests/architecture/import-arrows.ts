/** A room, and which other rooms its files may import. */
export interface Room {
  name: string
  holds: RegExp
  /** Names of other rooms. A room may always import from itself. */
  imports: readonly string[]
}

/** An import that no arrow covers, and the reason why it is good all the same. */
interface Meeting {
  from: RegExp
  to: RegExp
  because: string
}

/** What every feature is built on. */
const GROUND = ['plan', 'ui', 'record', 'pages']

/** A feature: a folder directly below src. */
const feature = (name: string, imports: readonly string[] = []): Room => ({
  name,
  holds: new RegExp(`^src/${name}/`),
  imports: [...GROUND, ...imports],
})

const FEATURES: readonly Room[] = [
  feature('browse'),
  feature('themes'),
  // Charts are loaded late, and only this room uses chart.js.
  { name: 'charts', holds: /^src\/numbers\/charts\//, imports: ['plan', 'ui', 'record', 'numbers'] },
  feature('numbers', ['charts']),
  feature('glossary'),
  feature('guide'),
  // The search itself, without components: the portable edition and the importer use it too.
  { name: 'search-engine', holds: /^src\/search\/engine\//, imports: ['plan'] },
  feature('search', ['search-engine']),
  feature('saved'),
  feature('cards', ['offline-page', 'offline-shared']),
  feature('sheets'),
  feature('signage', ['offline-page']),
  feature('event', ['offline-page', 'offline-shared', 'recovery']),
  feature('about'),
  feature('open-data', ['offline-shared']),
  feature('editions'),
  // Pages on other sites: rendered by the build alone, without the app. They show cards.
  { name: 'embeds', holds: /^src\/embeds\//, imports: ['plan', 'ui', 'record', 'cards'] },
  // Pages in other languages: rendered by the build alone, without the app.
  { name: 'languages', holds: /^src\/languages\//, imports: ['plan', 'ui', 'record'] },
]

/** The rooms and their arrows: plan ← ui ← record ← features ← routes ← app. The first that holds a path is its room. */
export const ROOMS: readonly Room[] = [
  { name: 'plan', holds: /^src\/plan\//, imports: [] },
  { name: 'ui', holds: /^src\/ui\//, imports: ['plan'] },
  { name: 'record', holds: /^src\/record\//, imports: ['plan', 'ui'] },
  // How words are read; pure. The importer makes its dictionary with it.
  { name: 'readings', holds: /^src\/readings\//, imports: ['plan'] },
  // Shows the page's words with their readings; knows nothing of what the page is about.
  { name: 'furigana', holds: /^src\/furigana\//, imports: ['plan', 'ui', 'readings', 'offline-shared'] },
  // The names of pages: a link to a page has the words of that page's heading.
  { name: 'pages', holds: /^src\/shell\/pages\//, imports: ['plan', 'record'] },
  // Reads pages aloud: the bar stands around every page, and its choices are the reader's preferences.
  {
    name: 'voice',
    holds: /^src\/voice\//,
    imports: [...GROUND, 'shell', 'readings', 'offline-page', 'offline-shared'],
  },
  { name: 'shell', holds: /^src\/shell\//, imports: [...GROUND, 'offline-shared'] },
  ...FEATURES,

  // Repairs a page whose app does not start. It must load where nothing else does, so it imports nothing else.
  { name: 'recovery', holds: /^src\/offline\/recovery\//, imports: ['offline-shared'] },
  { name: 'offline-page', holds: /^src\/offline\/page\//, imports: ['plan', 'ui', 'offline-shared'] },
  { name: 'offline-worker', holds: /^src\/offline\/worker\//, imports: ['plan', 'offline-shared'] },
  { name: 'offline-shared', holds: /^src\/offline\/shared\//, imports: ['plan'] },

  // The portable edition's script imports the search's data, like other entries.
  { name: 'portable-entry', holds: /^src\/portable\/search\/main\.ts$/, imports: ['portable', 'plan', 'content'] },
  // A document of its own, without router and stores.
  { name: 'portable', holds: /^src\/portable\//, imports: ['plan', 'ui', 'record', 'search-engine', 'furigana'] },

  { name: 'routes', holds: /^src\/routes\.ts$/, imports: [...FEATURES.map(({ name }) => name), ...GROUND, 'shell'] },
  {
    name: 'app',
    holds: /^src\/(?:app\.ts|App\.vue)$/,
    imports: ['routes', 'shell', ...GROUND, 'offline-page', 'voice'],
  },
  {
    name: 'entry',
    holds: /^src\/(?:main|start|wording-files)\.ts$/,
    imports: ['app', 'shell', 'ui', 'plan', 'recovery', 'content', 'furigana', 'voice'],
  },

  { name: 'host', holds: /^src\/build\/host\//, imports: [] },
  {
    // Runs in Node at build time, so it may use the importer's schemas.
    name: 'build',
    holds: /^src\/build\//,
    imports: [
      ...[
        'app',
        'routes',
        'shell',
        'portable',
        'host',
        'importer',
        'content',
        'readings',
        'furigana',
        'voice',
        ...GROUND,
      ],
      ...['offline-shared', 'offline-page', 'offline-worker', 'search-engine', ...FEATURES.map(({ name }) => name)],
    ],
  },
  // The types of the values that the build passes to the code.
  { name: 'environment', holds: /^src\/env\.d\.ts$/, imports: [] },
  { name: 'importer', holds: /^data\/importer\//, imports: ['plan', 'readings'] },
  // The data files. Only entry points import them, and pass them on.
  { name: 'content', holds: /^data\//, imports: [] },
]

/** Imports between rooms that have no arrow. Each is for one file or a few. */
export const MEETINGS: readonly Meeting[] = [
  {
    from: /^src\/(?:browse\/projects\/ProjectView|numbers\/series\/SeriesDetails)\.vue$/,
    to: /^src\/embeds\/links\/EmbedCode\.vue$/,
    because: 'a project and a number can be shown on other sites',
  },
  {
    from: /^src\/app\.ts$/,
    to: /^src\/embeds\/embed-route\.ts$/,
    because: 'without a network the app opens the page that an embed is of',
  },
  {
    from: /^src\/voice\/texts\/(?:theme|guide)-texts\.ts$|^src\/voice\/player\/use-player\.ts$/,
    to: /^src\/(?:themes\/article\/shown-records|guide\/guide-choice)\.ts$/,
    because: 'a theme and the guide’s answers are read as their pages have them',
  },
  {
    from: /^src\/shell\/settings\/SettingsView\.vue$/,
    to: /^src\/voice\/player\/VoiceFold\.vue$/,
    because: 'the voice is chosen where everything is chosen',
  },
  {
    from: /^src\/ui\/lazy\/import-with-retry\.ts$/,
    to: /^src\/offline\/recovery\//,
    because: 'a part whose file is gone is a matter of recovering',
  },
  {
    from: /^data\/importer\/import-lazy-data\.ts$/,
    to: /^src\/record\/figures\/(?:chart-summary|series-blocks)\.ts$/,
    because: 'what the bars show is put into words once, at import, with numbers as pages write them',
  },
  {
    from: /^data\/importer\/search-lexicon\.ts$/,
    to: /^src\/search\/engine\/fold\.ts$/,
    because: 'readings are kept folded',
  },
  {
    from: /^data\/importer\/(?:keep-edition-)?command\.ts$/,
    to: /^src\/build\/edition-files\.ts$/,
    because: 'an edition is kept as it was published, with its tables',
  },
  {
    from: /^src\/search\/engine\/named-topics\.ts$/,
    to: /^src\/guide\/guide-choice\.ts$/,
    because: 'a query may name a life event, whose address the guide makes',
  },
  {
    from: /^src\/glossary\/GlossaryView\.vue$/,
    to: /^src\/search\/engine\/search-state\.ts$/,
    because: 'where the glossary holds nothing, it leads to the search',
  },
  {
    from: /^src\/(?:browse\/(?:projects|years)|themes)\/\w+\.vue$/,
    to: /^src\/numbers\/(?:series|counts|year)\/\w+Section\.vue$/,
    because: 'a project, a year and a theme show their numbers',
  },
  {
    from: /^src\/(?:browse|themes)\/[\w/]+\.vue$/,
    to: /^src\/cards\/links\/CardAndSheetLinks\.vue$/,
    because: 'a project and a theme can be shown as a card',
  },
  {
    from: /^src\/browse\/projects\/ProjectView\.vue$/,
    to: /^src\/glossary\/terms\//,
    because: 'terms are explained where they stand in the city’s words',
  },
  {
    from: /^src\/(?:browse\/projects\/ProjectView|App)\.vue$/,
    to: /^src\/saved\/actions\/[\w-]+\.(?:vue|ts)$/,
    because: 'whatever is shown can be put on the list',
  },
  {
    from: /^src\/browse\/home\/HomeView\.vue$/,
    to: /^src\/themes\/tiles\//,
    because: 'the home page leads to the themes',
  },
  {
    from: /^src\/numbers\/tables\/csv-files\.ts$/,
    to: /^src\/open-data\/csv\/csv-text\.ts$/,
    because: 'one writer of CSV for all files',
  },
  {
    from: /^src\/about\/AboutView\.vue$/,
    to: /^src\/event\/portable\/PortableSection\.vue$/,
    because: 'the portable edition is handed out on both pages',
  },
  {
    from: /^src\/App\.vue$/,
    to: /^src\/event\/install\/InstallNotice\.vue$|^src\/offline\/recovery\/install-prompt\.ts$/,
    because: 'the offer to install may come on any page',
  },
  {
    from: /^src\/App\.vue$/,
    to: /^src\/editions\/CitedEdition\.vue$/,
    because: 'any page may be cited from an older edition',
  },
  {
    from: /^src\/portable\//,
    to: /^src\/\w+\/(?:[\w-]+\/)?(?:[\w-]+-)?messages\.ts$/,
    because: 'the portable edition says what the app’s pages say',
  },
  {
    from: /^src\/portable\/search\/search-panel\.ts$/,
    to: /^src\/search\/answer-notes\.ts$/,
    because: 'it says of an answer what the search page says',
  },
  {
    from: /^src\/portable\/AboutEntries\.vue$/,
    to: /^src\/about\/source-facts\.ts$/,
    because: 'it shows the facts about the source that the page about the app shows',
  },
]

/** The fault of an import, or undefined. `target`: a path from the root or a package's name. */
export function importFault(path: string, target: string): string | undefined {
  const from = roomOf(path)
  if (from === undefined) return undefined
  if (target === 'chart.js' || target.startsWith('chart.js/')) {
    return from.name === 'charts' ? undefined : `only src/numbers/charts imports chart.js`
  }
  const to = roomOf(target)
  if (to === undefined) {
    return isOurs(target) ? `${from.name} imports ${target}, which has no place in the layout` : undefined
  }
  if (to.name === from.name || from.imports.includes(to.name)) return undefined
  if (MEETINGS.some((meeting) => meeting.from.test(path) && meeting.to.test(target))) return undefined
  return `${from.name} may not import ${to.name} (${target})`
}

/** Whether the layout has a place for a source file. */
export function hasPlace(path: string): boolean {
  return roomOf(path) !== undefined
}

/** The room that a source file lies in; undefined for a file without a place. */
export function roomOf(path: string): Room | undefined {
  return ROOMS.find(({ holds }) => holds.test(path))
}

function isOurs(target: string): boolean {
  return /^(?:src|data|tests|public)\//.test(target)
}
