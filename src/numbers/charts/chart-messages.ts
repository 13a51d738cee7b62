import { inBothNotations } from '../../plan/both-notations.ts'
import { type FiscalYear, yearsName } from '../../plan/fiscal-year.ts'
import { seriesText } from '../../record/figures/messages.ts'

/** 「平成23年度（2011年度）」, for a span 「平成23～24年度（2011～2012年度）」. */
const yearsOf = (fiscalYears: readonly FiscalYear[]): string => inBothNotations(yearsName(fiscalYears))

/** The words about a chart's points. */
export const pointText = {
  hint: '棒に触れるか、左右の矢印キーで選ぶと、その数が書かれた行を読めます。',
  /** Where a chart has two series. */
  hintAdded: '上下の矢印キーで、新規の数に移れます。',
  ours: '図の題と説明は、このアプリがまとめました。',
  /** The chart's points. */
  points: (label: string) => `${label}の図`,
  /** `value` with its unit; `added`: it is what was added. */
  value: (years: readonly FiscalYear[], value: string, added: boolean) =>
    `${yearsOf(years)}、${added ? seriesText.addedValue(value) : value}`,
  missing: (years: readonly FiscalYear[], added: boolean) =>
    `${yearsOf(years)}、${added ? `${seriesText.added}は` : ''}${seriesText.missingLong}`,
  tone: '音でも聞く',
}
