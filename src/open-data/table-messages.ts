import type { PrintedWords } from '../plan/annotations.ts'

/** What each CSV file holds: its name for readers, and what one row is. `{overview}`: as the document calls it. */
export const tableWords = {
  plan: ['市の表', '表そのもの。1行だけのファイル'],
  policies: ['分野', '1行が一つの分野'],
  projects: ['事業', '1行が一つの事業'],
  overviews: ['{overview}', '1行が{overview}の一つの文章'],
  block_lines: ['ほかの見出しの行', '1行が、{overview}と記録のほかの見出しの下にある一つの行'],
  departments: ['担当の部署', '1行が一つの事業の一つの部署'],
  achievements: ['したことの記録', '1行が一つの記録'],
  achievement_years: ['記録の年度', '1行が一つの記録の一つの年度。期間で書かれた記録は、年度の数だけ行があります'],
  details: ['記録の下の行', '1行が記録の下に書かれた一つの行'],
  detail_parents: ['下の行のすぐ上の行', '1行が、ほかの行の下にある一つの行。記録のすぐ下の行はありません'],
  detail_years: ['下の行の年度', '1行が一つの下の行の一つの年度'],
  phases: ['年度の欄の言葉', '1行が年度の欄の一つの言葉'],
  phase_projects: ['年度の欄の言葉と事業', '1行が一つの言葉。どの事業のものかは、このアプリが考えたもの'],
  series: ['数字', '1行が一つの数。年度のない数や期間の数は、年度の列が空欄。行番号は、数の書かれた行'],
  series_phrases: ['数が書かれた言葉', '1行が一つの数の一つの言葉'],
  series_names: ['数えた名前', '1行が、このアプリが数えた一つの名前'],
  series_notes: ['数字の注', '1行が一つの数字の注'],
  glossary: ['言葉の説明', '1行が一つの言葉'],
  glossary_variants: ['言葉のほかの書き方', '1行が一つの書き方'],
  glossary_projects: [
    '言葉が出てくる事業',
    '1行が一つの言葉と一つの事業。年度の欄にだけ出てくる言葉では、事業はこのアプリが考えたもの',
  ],
  codes: ['コードの一覧', '1行が一つのコード'],
} as const satisfies Record<string, readonly [title: string, description: string]>

/** The name of a CSV file, without `.csv`. */
export type TableName = keyof typeof tableWords

/** A table's name for readers and what one row is, in the document's words. */
export function tableWordsFor(name: TableName, { overview }: PrintedWords): [title: string, description: string] {
  const [title, description] = tableWords[name]
  return [title.replaceAll('{overview}', overview), description.replaceAll('{overview}', overview)]
}
