import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { recordText } from '../../record/notes/messages.ts'

export const placesText = {
  heading: ['場所から', 'さがす'],
  lead: '表に書かれている場所ごとに、そこについて書かれていることをまとめました。地図はありません。',
  record: (fiscalYears: readonly FiscalYear[]) =>
    `${recordText.record(fiscalYears)}です。いまある設備や窓口は、市のサイトで確かめてください：`,
  count: (count: number) => `${count}件`,
  jump: '場所の一覧',
  town: 'わたしの町の名前',
  townHint: (towns: readonly string[]) => `例：${towns.join('、')}`,
  wardOf: (town: string, ward: string) => `${town}は${ward}です（このアプリの補い）。`,
  wardRecords: (ward: string, count: number) => `${ward}の${count}件へ`,
  unknownTown: (town: string) =>
    `「${town}」は、町の名前の一覧に見つかりませんでした。丁目や番地を外して、入れてみてください。`,
  towns: (ward: string) => `${ward}の町の名前`,
  townsOurs: '町と区の組み合わせは、市の表ではなく、このアプリが加えました。もとにしたもの：',
}
