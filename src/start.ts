import { createWebHistory, type RouteLocationNormalized } from 'vue-router'
import planData from '../data/plan.json'
import annotationsData from '../data/annotations.json'
import sourceText from 'source-text'
import { createPlanApp } from './app.ts'
import { followFurigana } from './furigana/follow-furigana.ts'
import { followNavigation, scrollToItem } from './shell/navigation.ts'
import { clearRecoveryState, isRecovering, openAnew, recover } from './offline/recovery/recovery.ts'
import { showStartNotice } from './offline/recovery/start-notice.ts'
import { usePreferencesStore } from './shell/preferences/preferences-store.ts'
import { followLinks, prefetchViews } from './shell/app-links.ts'
import { builtViewKey, hydrateWhenTouched, keepBuiltView } from './shell/built-view.ts'
import { startRouter } from './ui/page/page-link.ts'
import { switchOnStyles } from './ui/page/style-sheet.ts'
import { nextTask } from './ui/lazy/next-task.ts'
import { onFirstInteraction } from './ui/lazy/on-first-interaction.ts'
import { addressOfPath, isAtHome, isFramedElsewhere, takeOverOf } from './shell/take-over.ts'
import { allAddresses } from './plan/addresses.ts'
import { readContent } from './plan/content.ts'
import { readingsRoomKey } from './ui/page/readings-room.ts'
import type { LazyDataLoaders, LazyData } from './plan/lazy-data.ts'
import type { ReadingDictionary } from './plan/reading-dictionary.ts'
import { noticeText } from './shell/messages.ts'
import { readingDictionaryKey, voicePreferencesKey } from './voice/read-aloud-keys.ts'
import { wordingFilesKey } from './shell/wording/use-wording-choice.ts'
import { startText } from './offline/recovery/messages.ts'

/** The build has checked these files against their schemas; the browser gets the very bytes that passed, by their hash. */
const loaders: LazyDataLoaders = {
  numbers: () => import('../data/numbers.json').then(({ default: data }) => data as LazyData['numbers']),
  themeArticles: () =>
    import('../data/theme-articles.json').then(({ default: data }) => data as LazyData['themeArticles']),
  glossary: () => import('../data/glossary.json').then(({ default: data }) => data as LazyData['glossary']),
  guide: () => import('../data/guide.json').then(({ default: data }) => data as LazyData['guide']),
  searchLexicon: () =>
    import('../data/search-lexicon.json').then(({ default: data }) => data as LazyData['searchLexicon']),
  editions: () => import('../data/editions.json').then(({ default: data }) => data as LazyData['editions']),
}

/** What shows the readings, and the words that it knows. */
const loadFurigana = () =>
  Promise.all([import('./furigana/show-furigana.ts'), import('../data/reading-dictionary.json')])

/** As for the app itself: what is stored may be damaged. */
const recoverView = () => void recover(() => showStartNotice(startText.failed, startText.reload))

/** Makes the page the app. Data that does not fit is refused with a message, and the built page stays readable. */
export async function start(root: HTMLElement): Promise<void> {
  // The theme-init script may be damaged; it sets this attribute, and the repair button is shown only with it.
  document.documentElement.dataset['script'] = ''
  const result = readContent({ plan: planData, annotations: annotationsData, source: sourceText })
  if (result.kind === 'refused') {
    const { file, found, expected } = result.reason
    showStartNotice(noticeText.refused(file, String(found), expected), startText.reload)
    return
  }
  const { BASE_URL } = import.meta.env
  const { plan, annotations } = result.content
  const address = addressOfPath(BASE_URL, location.pathname)
  // The development server has no assets folder.
  const atHome = !import.meta.env.PROD || isAtHome(BASE_URL, import.meta.url)
  const takeOver =
    atHome && !isFramedElsewhere(window)
      ? takeOverOf(root.dataset['page'], address, allAddresses(plan, annotations))
      : 'leave'
  if (takeOver === 'leave') {
    // It shows what it shows without scripts: nothing that only the app could answer.
    for (const name of ['data-script', 'data-pending']) document.documentElement.removeAttribute(name)
    return
  }
  const { app, router, drawing, lazyData, words } = createPlanApp(
    result.content,
    loaders,
    createWebHistory(BASE_URL),
    takeOver,
  )
  const fetchRest = ({ meta }: RouteLocationNormalized) =>
    Promise.all([lazyData.fetchAll(meta.lazyData), switchOnStyles()])
  const view = takeOver === 'hydrate' ? keepBuiltView(router, fetchRest, recoverView) : null
  router.beforeResolve(async (_, from) => {
    if (from.matched.length > 0) await switchOnStyles()
  })
  if (view) app.provide(builtViewKey, view)
  app.provide(wordingFilesKey, () => import('./wording-files.ts').then(({ wordingFiles }) => wordingFiles))
  app.provide(readingDictionaryKey, () =>
    import('../data/reading-dictionary.json').then(({ default: dictionary }) => dictionary as ReadingDictionary),
  )
  const preferences = usePreferencesStore()
  const level = () => preferences.preferences.furigana
  const readingsMissing = followFurigana(level, async () => {
    const [[{ furiganaWith, storeFurigana }, { default: dictionary }]] = await Promise.all([
      loadFurigana(),
      view?.hydrate(),
      switchOnStyles(),
    ])
    void storeFurigana()
    return furiganaWith(dictionary as ReadingDictionary)
  })
  app.provide(readingsRoomKey, {
    level,
    missing: readingsMissing,
    load: async () => {
      if (level() === 'none') return null
      const [{ widthOfReadings }, { default: dictionary }] = await loadFurigana()
      return widthOfReadings(dictionary as ReadingDictionary, level())
    },
  })
  app.provide(voicePreferencesKey, { chosen: () => preferences.preferences, choose: preferences.choose })
  startRouter(app, router)
  await Promise.all([router.isReady(), view ? null : switchOnStyles()])
  await nextTask()
  app.mount(root)
  document.title = words().title
  // Drawn only now: what the address names could not be found before.
  if (takeOver === 'draw' && location.hash !== '') scrollToItem(location.hash)
  followNavigation(router, drawing, () => words().title)
  followLinks(router)
  onFirstInteraction(() => {
    void prefetchViews(router)
    router.afterEach(() => void prefetchViews(router))
  })
  // The query is not in the built page either, nor is a wording that the reader has chosen.
  const { wording = 'original' } = document.documentElement.dataset
  const live = router.currentRoute.value.meta.live === true || location.search !== '' || wording !== 'original'
  if (view) hydrateWhenTouched(view, live || isRecovering())
  // A view's file is gone, most often since a new version replaced it: the page itself is still there to be opened.
  router.onError((_, to) => {
    const address = router.resolve(to).href
    void openAnew(address, () => showStartNotice(noticeText.pageMissing, noticeText.openAgain, address))
  })
  document.documentElement.dataset['view'] = 'built'
  document.documentElement.dataset['app'] = 'ready'
  // Said while its scripts were on their way.
  document.querySelector('.start-failed')?.remove()
  void (view?.hydrated ?? Promise.resolve()).then(() => {
    document.documentElement.dataset['view'] = 'ready'
    clearRecoveryState()
  })
}
