import { rangeName } from '../plan/fiscal-year.ts'

/** Titles and descriptions of the pages made from the plan. */
export const pageWords = {
  home: (projects: number, achievements: number) =>
    `${projects}の事業と${achievements}の主な実績を、市の表の文章のまま読めます。一度開けば、電波がなくても読めます。`,
  policyTitle: (code: string, title: string) => `施策${code} ${title}`,
  policy: (title: string) => `施策「${title}」の事業と、年度ごとの記載です。`,
  project: (title: string, years: readonly number[], count: number) =>
    `「${title}」の事業内容と、${rangeName(years)}の主な実績${count}件。市の表の原文つき。`,
  yearTitle: (name: string) => `${name}の記録`,
  year: (projects: number, count: number) =>
    `この年度の主な実績（内訳を含む）として、${projects}の事業に${count}件が書かれています。施策ごとに、表の順に並べました。`,
}
