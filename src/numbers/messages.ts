import { recordText } from '../record/notes/messages.ts'
import { phaseText } from '../record/phases/messages.ts'
import { yearText } from '../record/years/messages.ts'
import { eraName, type FiscalYear } from '../plan/fiscal-year.ts'

export const numbersText = {
  heading: ['数字で', '見る'],
  lead: '表に書かれている数と、書かれた名前をこのアプリが数えた数を、年度ごとに図と表にしました。どの数からも、それが書かれた文と原文の行までたどれます。',
  toYears: '年度ごとの記録',
  toMap: '事業と年度の地図',
  toCounts: '年度と施策ごとの件数',
  toSeries: '事業の数字',
  toPlans: '年度の欄の言葉と実績',
  contents: 'このページの内容',
  mapHeading: ['事業と年度の', '地図'],
  mapNote: `花は「その年度の実績が表に書かれている」しるしで、触れると、その事業のその年度が開きます。${recordText.openDot}`,
  mapCaption: '事業ごと、年度ごとの件数',
  mapLarge: '花を大きくして、触れやすくする',
  countsHeading: ['年度と施策ごとの', '件数'],
  countsMessage: (year: FiscalYear, count: number) => [
    '書かれた件数が',
    'いちばん',
    '多いのは',
    `${eraName(year)}の`,
    `${count}件`,
  ],
  countsLabel: '主な実績として書かれている件数',
  countsNote: `${recordText.onlyMain}件数は書かれた数で、仕事の量や成果の大きさではありません。${yearText.spansCounted}`,
  countsBasis: 'このアプリが数えた数',
  policy: '施策',
  policyName: (code: string) => `施策${code}`,
  total: '合計',
  seriesHeading: ['事業の', '数字'],
  seriesNote:
    '原文に数があるものと、書かれた名前をこのアプリが数えたものがあります。どちらかは、それぞれに書いてあります。',
  plansHeading: ['年度の欄の', '言葉と実績'],
  plansNote: `表の年度の欄にあった言葉を、実績と並べました。${phaseText.unknownYear}どの事業のものかは、このアプリの推定です。そのとおりに行われたかどうかも、ここからは分かりません。`,
  results: '主な実績',
  yearCountsHeading: ['施策ごとの', '件数'],
  /** Several policies may share the first place. */
  yearCountsMessage: (year: FiscalYear, codes: readonly string[], count: number) => [
    `${eraName(year)}の`,
    '件数は、',
    ...codes.map((code, index) => `施策${code}${index < codes.length - 1 ? 'と' : 'が'}`),
    `${count}件で`,
    'いちばん多い',
  ],
  yearCountsNote: `${recordText.onlyMain}件数は書かれた数で、仕事の量や成果の大きさではありません。棒の長さは、どの年度のページでも同じ目盛りです。`,
  yearNumbers: ['この年度の', '数字'],
  yearNumbersNote: 'この年度について、表に書かれている数と、書かれた名前をこのアプリが数えた数です。',
  what: '何の数か',
  value: '数',
}
