import type { PrintedWords } from '../plan/annotations.ts'
import { pointText } from './charts/chart-messages.ts'
import { recordText } from '../record/notes/messages.ts'
import { phaseText } from '../record/phases/messages.ts'
import { yearText } from '../record/years/messages.ts'
import { eraName, type FiscalYear } from '../plan/fiscal-year.ts'

export const numbersText = {
  heading: ['数字で', '見る'],
  lead: `表に書かれた数と、書かれた名前を数えたものです。${pointText.ours}棒に触れるか、矢印キーで選ぶか、「くわしく」を開くと、書かれた行を読めます。`,
  single: '一つの年度か、一度だけ書かれた数',
  toYears: '年度ごとの記録',
  toMap: '地図',
  toCounts: '件数',
  toSeries: '事業の数字',
  toPlans: '年度の欄の言葉と記録',
  contents: 'このページの内容',
  mapHeading: ['事業と年度の', '地図'],
  mapNote: `${recordText.floret}${recordText.openDot}`,
  mapKeys: '矢印キーで、となりの花へ動けます。',
  mapCaption: '事業ごと、年度ごとの件数',
  countsHeading: ['年度と分野ごとの', '件数'],
  countsLabel: 'したこととして書かれている件数',
  countsNote: (printed: PrintedWords) =>
    `${recordText.onlyMain(printed)}件数は書かれた数で、仕事の量や成果の大きさではありません。${yearText.spansCounted}`,
  countsBasis: 'このアプリが数えた数',
  countIn: (year: string, count: number) => `${year} ${count}件`,
  policy: '分野',
  total: '合計',
  seriesHeading: ['事業の', '数字'],
  plansHeading: ['年度の欄の', '言葉と記録'],
  plansNote: `表の年度の欄にあった言葉を、記録と並べました。${phaseText.unknownYear}どの事業のものかは、このアプリが考えました。そのとおりに行われたかどうかも、ここからは分かりません。`,
  results: 'したこと',
  projectLines: (project: number, lines: string) => `事業${project} ${lines}`,
  yearCountsHeading: ['分野ごとの', '件数'],
  /** Several policies may share the first place. */
  yearCountsMessage: (year: FiscalYear, codes: readonly string[], count: number) => [
    `${eraName(year)}の`,
    '件数は、',
    ...codes.map((code, index) => `分野${code}${index < codes.length - 1 ? 'と' : 'が'}`),
    `${count}件で`,
    'いちばん多い',
  ],
  yearCountsNote: (printed: PrintedWords) =>
    `${recordText.onlyMain(printed)}件数は書かれた数で、仕事の量や成果の大きさではありません。棒の長さは、どの年度のページでも同じ目盛りです。`,
  yearNumbers: ['この年度の', '数字'],
  yearNumbersNote: 'この年度について、表に書かれている数と、書かれた名前をこのアプリが数えた数です。',
  what: '何の数か',
  value: '数',
}
