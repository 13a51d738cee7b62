import { eraLetter, type FiscalYear } from '../plan/fiscal-year.ts'
import { recordText } from '../record/notes/messages.ts'
import type { SearchAnswer } from './engine/search.ts'

/** The words of the search page. */
export const searchText = {
  heading: ['言葉で', 'さがす'],
  label: 'さがす言葉',
  examples: 'たとえば',
  /** `byKana`: whether readings are known. */
  hints: (year: FiscalYear, byKana: boolean) => [
    `${byKana ? 'ひらがなでも、' : ''}${eraLetter(year)}や${year}のような年度でもさがせます。`,
    '空白で区切ると、すべての言葉に合うものだけになります。',
  ],
  withoutScript: '言葉でさがすにはJavaScriptが必要です。次のページからも同じ内容にたどりつけます。',
  otherMethods: 'ほかのさがし方',
  filterProjects: '事業をさがす',
  pending: 'さがしています。',
  failed: '検索に使うデータを読み込めませんでした。電波のあるところで、もう一度お試しください。',
  retry: 'もう一度読み込む',
  /** Phrases, between which the heading may break. */
  count: (count: number) => [`${count}件`, '見つかりました'],
  filtered: (matching: number, total: number) => [`${total}件のうち、`, '条件に合うのは', `${matching}件です`],
  none: (words: string) => [`「${words}」は`, '見つかりませんでした'],
  noneTogether: 'どの言葉も表にありますが、すべてに合う記録はありません。一つずつなら見つかります。',
  singleHits: '次の言葉は、一つずつなら見つかります。',
  unknown: ({ kind, typed, nearest }: SearchAnswer['unknown'][number]) => {
    if (kind === 'year') return `「${typed}」は、この表にある年度ではありません。`
    return nearest.length > 0
      ? `「${typed}」は見つかりませんでした。近い言葉：`
      : `「${typed}」も、それに近い言葉も、見つかりませんでした。`
  },
  byGroup: '本文にはなく、分野かテーマの名前に出てくる言葉です。その事業を並べました。',
  byExplanation: '「言葉の説明」で見つかった言葉の、出てくる事業を並べました。',
  splits: (typed: string, parts: readonly string[]) => `「${typed}」を「${parts.join('」「')}」に分けてさがしました`,
  leftOut: (words: readonly string[]) => `「${words.join('」「')}」は除いてさがしました`,
  synonyms: (words: readonly string[]) => `あわせてさがした言葉：${words.join('、')}`,
  substitutions: ({ typed, by }: SearchAnswer['substitutions'][number]) =>
    `「${typed}」という言葉は表になく、「${by.join('」「')}」でさがしました`,
  filter: 'しぼりこむ',
  policy: '分野',
  theme: 'テーマ',
  year: '年度',
  department: '担当の部署',
  option: (label: string, count: number) => `${label}（${count}）`,
  clear: '条件をすべて外す',
  clearFilter: (count: number) => `条件を外して${count}件を見る`,
  more: (count: number) => `続きの${count}件を見る`,
  topics: {
    records: (title: string, count: number) => `${title}の記録${count}件を見る`,
    topic: (title: string, count: number) => `くらしの場面「${title}」の${count}件を見る`,
    place: (title: string, count: number) => `「${title}」に書かれた${count}件を見る`,
    town: (town: string, ward: string, count: number) =>
      `「${town}」は${ward}です（このアプリの補い）。${ward}の${count}件を見る`,
  },
  moreLines: (count: number) => `この下の${count}行も見る`,
  terms: (terms: readonly string[]) => `言葉の説明：${terms.join('、')}`,
  achievement: (years: string) => `${years}にしたこと`,
  /** What stands beside words that are no record. An overview is called as the document calls it. */
  fields: {
    phase: '年度の欄の言葉',
    department: '担当の部署',
    detail: '記録の下の行',
  } as Partial<Record<string, string>>,
  yearsNone: recordText.noYear,
}
