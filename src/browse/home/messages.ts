import { westernName, type FiscalYear } from '../../plan/fiscal-year.ts'

export const homeText = {
  /** Above the heading: what this is, in one line. */
  eyebrow: (municipality: string, first: FiscalYear, last: FiscalYear) =>
    `${municipality}の表から、${westernName(first).replace('年度', '')}～${westernName(last)}の記録`,
  search: '知りたいことを、ふだんの言葉で',
  searchHint: 'ふだんの言葉で',
  searchButton: 'さがす',
  myTown: 'わたしの町',
  stem: (years: number) => `${years}つの年度から、一つずつ`,
  otherRecords: 'ほかの記録にする',
  changed: 'ほかの記録に替えました。',
  count: (count: number) => `${count}件の記録`,
  notice: (year: string) => `${year}までの記録です。市の公式アプリではありません。いまの手続きは`,
  noticeEnd: 'で確かめてください。',
  tiles: 'テーマから読む',
  allTiles: (themes: number) => `テーマから読む（全部で${themes}）`,
  guide: 'くらしからさがす',
  guideMore: 'くらしからさがす（場面を組み合わせる）',
  noteHeading: ['何から', 'つくったか'],
  noteMore: 'このアプリについて',
}
