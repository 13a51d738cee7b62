import { createHash } from 'node:crypto'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import planData from '../../../data/plan.json'
import searchLexiconData from '../../../data/search-lexicon.json'
import editionsData from '../../../data/editions.json'
import glossaryData from '../../../data/glossary.json'
import numbersData from '../../../data/numbers.json'
import guideData from '../../../data/guide.json'
import annotationsData from '../../../data/annotations.json'
import themeArticlesData from '../../../data/theme-articles.json'
import sourceText from 'source-text'
import { keepBuiltView } from '../../shell/built-view.ts'
import { trailOf } from '../../shell/frame/trail.ts'
import { startRouter } from '../../ui/page/page-link.ts'
import { createPlanApp } from '../../app.ts'
import { allAddresses } from '../../plan/addresses.ts'
import { type Content, readContent } from '../../plan/content.ts'
import { checkedLazyData, faultsOf } from './content-check.ts'
import type { LazyDataLoaders } from '../../plan/lazy-data.ts'
import { translationsFrom } from '../../languages/translation.ts'
import { renderEmbeds } from './embed-entry.ts'
import { renderLanguages } from './language-entry.ts'
import { renderPortable } from '../portable/portable-body.ts'
import type { PrerenderEntry, RenderedAppPage } from './prerender-entry.ts'
import { beforePaintScript } from './theme-init-script.ts'

function checkedContent(): Content {
  const raw = { plan: planData, annotations: annotationsData, source: sourceText }
  const result = readContent(raw)
  if (result.kind === 'refused') throw new Error(`the data files do not fit: ${JSON.stringify(result.reason)}`)
  const faults = faultsOf(raw)
  if (faults.length > 0) throw new Error(`the data files do not fit:\n${faults.join('\n')}`)
  const sha256 = createHash('sha256').update(sourceText).digest('hex')
  if (sha256 !== result.content.plan.source.sha256) {
    throw new Error('data/plan.json was made from another source text: run npm run import')
  }
  return result.content
}

const content = checkedContent()

const lazyData = checkedLazyData({
  numbers: numbersData,
  themeArticles: themeArticlesData,
  glossary: glossaryData,
  guide: guideData,
  searchLexicon: searchLexiconData,
  editions: editionsData,
})
const loaders: LazyDataLoaders = {
  numbers: () => Promise.resolve(lazyData.numbers),
  themeArticles: () => Promise.resolve(lazyData.themeArticles),
  glossary: () => Promise.resolve(lazyData.glossary),
  guide: () => Promise.resolve(lazyData.guide),
  searchLexicon: () => Promise.resolve(lazyData.searchLexicon),
  editions: () => Promise.resolve(lazyData.editions),
}

const translations = translationsFrom(
  import.meta.glob('../../../data/annotations/languages/*/*.json', { eager: true, import: 'default' }),
)

async function render(address: string): Promise<RenderedAppPage> {
  const { app, router, words } = createPlanApp(
    content,
    loaders,
    createMemoryHistory(import.meta.env.BASE_URL),
    'render',
  )
  // As in the browser, where the view comes later than the frame: ids are counted from there.
  const failed = () => {
    throw new Error(`the view of ${address} was not found`)
  }
  void keepBuiltView(router, () => Promise.resolve(), failed).hydrate()
  startRouter(app, router)
  await router.push(address)
  await router.isReady()
  const html = await renderToString(app)
  const route = router.currentRoute.value
  const above = route.meta.section === null ? [] : trailOf(content, router, route)
  const name = route.meta.words(content, route)?.title ?? ''
  return { html, words: words(), trail: above.length === 0 ? [] : [...above, { address, name }] }
}

const version = import.meta.env.VITE_VERSION

function portable(publicAddress: string | null): Promise<string> {
  return renderPortable({ ...content, ...lazyData, version, publicAddress })
}

export default {
  addresses: allAddresses(content.plan, content.annotations),
  beforePaintScript,
  content,
  lazyData,
  version,
  render,
  languages: () => renderLanguages({ ...content, ...lazyData }, translations),
  embeds: () => renderEmbeds(content, lazyData.numbers),
  portable,
} satisfies PrerenderEntry
