/** A piece of a sentence; `year`: it names a year and stays on one line. */
export interface YearStretch {
  words: string
  year: boolean
}

const YEAR = /(平成[0-9]+年(?:度末?|[0-9]+月)?)/

/**
 * Splits a sentence at the years that it names (「平成26年度末」「平成28年1月」). The pieces joined are the sentence,
 * unchanged.
 */
export function yearStretches(text: string): YearStretch[] {
  return text
    .split(YEAR)
    .map((words, index) => ({ words, year: index % 2 === 1 }))
    .filter(({ words }) => words !== '')
}
