import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { recordText } from '../../record/notes/messages.ts'

/** The words of a list that has entries. */
export const savedListText = {
  heading: '一覧の中身',
  count: (items: number, projects: number) => `${projects}つの事業から${items}件`,
  flower: (flower: string) => `わたしの${flower}。一件入れるごとに、書かれている年度の色の花が一つ咲きます。`,
  order: '事業の順を変える',
  whole: '事業の全体',
  departments: '担当の部署',
  note: 'わたしのメモ',
  noteOf: (subject: string) => `（${subject.length > 30 ? `${subject.slice(0, 30)}…` : subject}）`,
  noteHint: '気づいたこと、たずねたいこと',
  upSpoken: (subject: string) => `「${subject}」を上へ`,
  downSpoken: (subject: string) => `「${subject}」を下へ`,
  moved: (position: number, of: number) => `${of}のうち${position}番目に動かしました。`,
  remove: '外す',
  removed: (subject: string) => `「${subject.length > 20 ? `${subject.slice(0, 20)}…` : subject}」を外しました。`,
  undo: '元に戻す',
  restored: '元に戻しました。',
  record: (fiscalYears: readonly FiscalYear[]) =>
    `${recordText.record(fiscalYears)}です。いまの手続きやサービスは、市のサイトで確かめてください：`,
}

/** What is on the list but not in this plan. */
export const unknownItemsText = {
  heading: 'いまの表に見つからないもの',
  lead: '一覧にはありますが、いまのデータには同じ番号のものがありません。メモはそのまま残してあり、保存するファイルにも入ります。',
  noNote: 'メモはありません。',
  more: (count: number) => `ほかに${count}件あります。保存するファイルには、すべて入ります。`,
  forget: 'これらを消す',
  forgetAsk: 'いまの表に見つからないものを、メモごと消します。元には戻せません。',
}
