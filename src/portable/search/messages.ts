import { eraLetter, type FiscalYear } from '../../plan/fiscal-year.ts'

/** The words of the search in the portable edition. In a file of their own, because the script needs only these. */
export const portableSearchText = {
  project: (number: number) => `事業${number}`,
  wholeProject: '事業',
  heading: ['言葉で', 'さがす'],
  label: 'さがす言葉',
  /** `byKana`: whether readings are known; `bySynonyms`: whether other words are. */
  hint: (year: FiscalYear, byKana: boolean, bySynonyms: boolean) =>
    `${byKana ? 'ひらがな、' : ''}年度（${eraLetter(year)}、${year}）${bySynonyms ? '、ほかの言い方' : ''}でも見つかります。空白で区切ると、すべてに合うものにしぼります。`,
  submit: 'さがす',
  withoutScript: (byKana: boolean) =>
    `この開き方では、ファイルの中の検索が動きません。お使いのアプリの検索を使ってください（iPhoneなら共有から「ページを検索」、パソコンなら Ctrl＋F）。Chromeなどのブラウザーで開くと、${byKana ? '読みがなや言いかえでもさがせます' : 'ここでさがせます'}。`,
  more: (count: number) => `続きの${count}件を見る`,
}
