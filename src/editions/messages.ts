import type { PrintedWords } from '../plan/annotations.ts'
import type { EditionChange, EditionItem } from '../plan/editions.ts'
import { kindText } from '../plan/kind-names.ts'

const kinds: Record<Exclude<EditionItem['kind'], 'number' | 'overview'>, string> = {
  ...kindText,
  department: '担当の部署',
  phase: '年度の欄の言葉',
  achievement: '記録',
  detail: '記録の下の行',
  block: 'ほかの見出しの行',
}
const changes: Record<EditionChange['change'], string> = { added: '加えた', removed: '外した', changed: '直した' }

/** The page of corrections and editions. */
export const editionsText = {
  lead: '取り込んだ市の言葉や、このアプリが示す数を直したときは、直す前と後をならべて、ここに残します。',
  onlyOne:
    'いまの版が最初の版なので、まだ正誤はありません。まちがいを見つけて直したら、いつ、どこを、なぜ直したかを、ここに書きます。',
  edition: (day: string, present: boolean) => `${day}につくった版${present ? '（いまの版）' : ''}`,
  corrected: (day: string) => `${day}につくった版で直したところ`,
  unchanged: 'この版では、市の言葉も数も変わっていません。',
  count: (count: number) => `直したところは${count}件です。`,
  moved: (count: number) => `言葉は同じで、行の番号だけが変わったものが${count}件あります。`,
  /** A number has a name of its own. */
  kind: (kind: Exclude<EditionItem['kind'], 'number'>, { overview }: PrintedWords) =>
    kind === 'overview' ? overview : kinds[kind],
  changes,
  /** Which one it is: 「直した記録（p22-a1）」. */
  name: (change: string, kind: string, id: string) => `${change}${kind}（${id}）`,
  before: '直す前',
  after: '直した後',
  years: (years: string) => `年度：${years}`,
  noYear: '年度の指定なし',
  value: (years: string, value: string, unit: string) => `${years}：${value}${unit}`,
  reason: (reason: string) => `理由：${reason}`,
  open: 'いまの記録を開く',
  files: 'この版のファイル',
  sha256: (sha256: string) => `取り込んだテキストを確かめる値（SHA-256）：${sha256}`,
  filesNote:
    'それぞれの版のファイルは、新しい版が出ても同じアドレスに残ります。この端末には保存しないので、開くには電波が必要です。',
}

/** The files of an edition to which the page leads. */
export const editionFileNames = [
  { file: 'plan.json', label: '市の表（JSON）' },
  { file: 'annotations.json', label: 'このアプリが加えたもの（JSON）' },
  { file: 'datapackage.json', label: 'CSVとその説明（Data Package）' },
  { file: 'source.txt', label: '原文（テキスト）' },
] as const
