import { type FiscalYear, rangeName, yearsName } from '../../plan/fiscal-year.ts'

/** Titles of the pages made from the plan. */
export const pageTitles = {
  policy: (code: string, title: string) => `分野${code} ${title}`,
  year: (name: string) => `${name}の記録`,
}

/** Descriptions of the same pages, for the prerendered page only. */
export const pageDescriptions = {
  home: (projects: number, achievements: number) =>
    `${projects}の事業と${achievements}の記録を、市の表の文章のまま読めます。一度開けば、電波がなくても読めます。`,
  policy: (title: string, years: readonly FiscalYear[]) => `分野「${title}」の事業と、${rangeName(years)}の記録です。`,
  project: (title: string, overview: string, years: readonly FiscalYear[], count: number) =>
    `『${title}』の${overview}と、${yearsName(years)}にしたこと${count}件。市の表の原文つき。`,
  /** Of a project of which the plan, with these years, records nothing. */
  bareProject: (title: string, overview: string, years: readonly FiscalYear[]) =>
    `『${title}』の${overview}。${rangeName(years)}にしたことは、市の表に書かれていません。市の表の原文つき。`,
  theme: (years: readonly FiscalYear[], lead: string) => `${rangeName(years)}の記録：${lead}`,
}
