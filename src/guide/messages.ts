import type { FiscalYear } from '../plan/fiscal-year.ts'
import { recordText } from '../record/notes/messages.ts'

export const guideText = {
  heading: ['くらしから', 'さがす'],
  lead: `くらしの場面を選ぶと、関係する市の表の記録を、一文の説明と示します。${recordText.chosen}場面は組み合わせられます。`,
  record: (fiscalYears: readonly FiscalYear[]) =>
    `${recordText.record(fiscalYears)}です。いまの窓口やサービスは、市のサイトで確かめてください：`,
  choose: '場面を選ぶ（いくつでも）',
  jump: '場面へ移る',
  help: ['まだ何も選んでいません。', '下の場面を一つずつ開いても読めます。'],
  result: (count: number) => `${count}件の記録`,
  found: (count: number, topics: readonly string[]) => `${count}件の記録があります。選んだ場面：${topics.join('、')}。`,
  chosen: '選んだ場面',
  remove: (topic: string) => `「${topic}」を外す`,
  bar: '選んだ場面の記録',
  see: (count: number) => `${count}件 見る`,
  clear: 'すべて外す',
  count: (count: number) => `${count}件`,
  pending: '記録を集めています。',
}
