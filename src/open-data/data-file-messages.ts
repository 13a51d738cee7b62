import type { ChosenLanguage } from '../plan/annotations.ts'
import type { LazyDataName } from '../plan/lazy-data.ts'
import type { PlanParts } from '../plan/plan-parts.ts'

/**
 * A published file. `path`: its address inside the app, without the leading slash; `needs`: one of these parts; `made`: what
 * the page makes it from, byte for byte, also without a network.
 */
export interface DataFileEntry {
  path: string
  label: string
  needs?: readonly (keyof PlanParts)[]
  made?: 'plan' | 'annotations' | LazyDataName
}

/** The files of one translation. */
const translation = ({ kind, name }: ChosenLanguage): DataFileEntry[] => [
  { path: `data/${kind}.json`, label: `${name}の訳（このアプリによる非公式の訳、JSON）` },
  { path: `data/${kind}.schema.json`, label: `${name}の訳の形（JSON Schema）` },
]

/** All files of a plan with these languages. */
const filesWith = (languages: readonly ChosenLanguage[]): readonly DataFileEntry[] => [
  { path: 'data/datapackage.json', label: 'CSVの説明（Data Package）' },
  { path: 'data/plan.json', label: '市の表のデータ（JSON）', made: 'plan' },
  { path: 'data/plan.schema.json', label: '市の表のデータの形（JSON Schema）' },
  { path: 'data/annotations.json', label: 'このアプリが加えたデータ（JSON）', made: 'annotations' },
  { path: 'data/annotations.schema.json', label: '加えたデータの形（JSON Schema）' },
  { path: 'data/numbers.json', label: '数のデータ（JSON）', needs: ['numbers'], made: 'numbers' },
  { path: 'data/numbers.schema.json', label: '数のデータの形（JSON Schema）', needs: ['numbers'] },
  { path: 'data/theme-articles.json', label: 'テーマの文章（JSON）', needs: ['themes'], made: 'themeArticles' },
  { path: 'data/theme-articles.schema.json', label: 'テーマの文章の形（JSON Schema）', needs: ['themes'] },
  { path: 'data/guide.json', label: 'くらしと場所からさがすデータ（JSON）', needs: ['guide', 'places'], made: 'guide' },
  {
    path: 'data/guide.schema.json',
    label: 'くらしと場所からさがすデータの形（JSON Schema）',
    needs: ['guide', 'places'],
  },
  { path: 'data/glossary.json', label: '言葉の説明（JSON）', needs: ['glossary'], made: 'glossary' },
  { path: 'data/glossary.schema.json', label: '言葉の説明の形（JSON Schema）', needs: ['glossary'] },
  { path: 'data/search-lexicon.json', label: '検索の言いかえと読みがな（JSON）', made: 'searchLexicon' },
  { path: 'data/search-lexicon.schema.json', label: '検索の言いかえと読みがなの形（JSON Schema）' },
  ...languages.flatMap(translation),
  {
    path: 'data/easy-japanese.json',
    label: 'やさしい日本語（このアプリが書きなおしたもの、JSON）',
    needs: ['easyJapanese'],
  },
  { path: 'data/easy-japanese.schema.json', label: 'やさしい日本語の形（JSON Schema）', needs: ['easyJapanese'] },
  { path: 'data/readings.json', label: '市の言葉の読みがな（一語ずつ、JSON）' },
  { path: 'data/readings.schema.json', label: '市の言葉の読みがなの形（JSON Schema）' },
  { path: 'data/reading-dictionary.json', label: '読みがなの辞書（JSON）' },
  { path: 'data/reading-dictionary.schema.json', label: '読みがなの辞書の形（JSON Schema）' },
  { path: 'data/editions.json', label: '版と正誤（JSON）', made: 'editions' },
  { path: 'data/editions.schema.json', label: '版と正誤の形（JSON Schema）' },
  { path: 'data/accessibility-report.json', label: 'アクセシビリティの試験の記録（JSON）' },
  { path: 'data/chart-heuristics.json', label: '図のアクセシビリティの点検の記録（JSON）' },
  { path: 'data/accessibility-report.schema.json', label: 'アクセシビリティの試験の記録の形（JSON Schema）' },
  { path: 'data/openacr.json', label: 'アクセシビリティの試験の記録（OpenACR）' },
  { path: 'data/source.txt', label: '取り込んだテキスト（原文）' },
]

/** The other data files that the build publishes of a plan with these languages. A file that nothing stands in is left out. */
export function dataFilesOf(parts: PlanParts, languages: readonly ChosenLanguage[]): DataFileEntry[] {
  return filesWith(languages).filter(({ needs }) => needs === undefined || needs.some((part) => parts[part]))
}

/** The paths of the files in which nothing of a plan stands: those that `dataFilesOf` leaves out. */
export function lackingFiles(parts: PlanParts): string[] {
  const published = new Set(dataFilesOf(parts, []).map(({ path }) => path))
  return filesWith([])
    .map(({ path }) => path)
    .filter((path) => !published.has(path))
}
