import { itemsById } from '../../src/plan/items.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { LAZY_DATA_SCHEMA_VERSION } from '../../src/plan/schema-versions.ts'
import type { LazyData } from '../../src/plan/lazy-data.ts'
import type { Series } from '../../src/plan/series.ts'
import { chartSummary } from '../../src/record/figures/chart-summary.ts'
import { hasShape } from '../../src/record/figures/series-blocks.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import type { Fault } from './faults.ts'
import { easyJapaneseFaults } from './easy-japanese.ts'
import { searchLexiconFaults } from './search-lexicon.ts'
import { glossary } from './glossary.ts'
import { guideFaults, placeFaults, townFaults } from './guide.ts'
import { quotationFaults } from './quotations.ts'
import { phrasesIn } from './line-breaks.ts'
import { showFaults } from './show.ts'
import { themeArticleFaults } from './theme-articles.ts'

/** All but the editions, which are known only beside those before. */
type WrittenLazyData = Omit<LazyData, 'editions'>

export type LazyDataImport = { ok: true; lazyData: WrittenLazyData; missing: Fault[] } | { ok: false; faults: Fault[] }

/** A series with what is made of it: where its title may break, and what its bars show. */
function withSentences(series: Series, plan: Plan): Series {
  const summary = hasShape(series) ? chartSummary(series, plan.fiscalYears) : ''
  return { ...series, messagePhrases: phrasesIn(series.message), ...(summary === '' ? {} : { summary }) }
}

/** The parts of our annotations that only some pages need, checked against the plan. */
export function importLazyData(files: AnnotationFiles, plan: Plan, lines: readonly string[]): LazyDataImport {
  const items = itemsById(plan)
  const terms = glossary(files['glossary.json'], plan, files['phase-projects.json'], lines)
  const faults = [
    ...themeArticleFaults(files, plan, lines, items),
    ...terms.faults,
    ...guideFaults(files['guide.json'], items),
    ...placeFaults(files['places.json'], items),
    ...townFaults(files['towns.json'], files['places.json']),
    ...searchLexiconFaults(files, plan),
    ...quotationFaults(files, plan),
    ...showFaults(files, plan),
    ...easyJapaneseFaults(files, plan),
  ]
  if (faults.some(({ missing }) => !missing)) return { ok: false, faults }
  const head = { schemaVersion: LAZY_DATA_SCHEMA_VERSION, plan: plan.id } as const
  return {
    ok: true,
    missing: faults,
    lazyData: {
      numbers: {
        ...head,
        series: files['series.json'].map((entry) => withSentences(entry, plan)),
        crossChecks: files['cross-checks.json'],
      },
      themeArticles: {
        ...head,
        themes: files['themes.json'].map(({ slug, answers, chapters }) => ({ theme: slug, answers, chapters })),
        later: files['later.json'],
        relatedProjects: files['related-projects.json'],
        show: files['show.json'],
      },
      glossary: { ...head, terms: terms.value },
      guide: { ...head, topics: files['guide.json'], places: files['places.json'], towns: files['towns.json'] },
      searchLexicon: { ...head, synonyms: files['synonyms.json'], readings: files['readings.json'] },
    },
  }
}
