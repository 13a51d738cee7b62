import { eraName, type FiscalYear } from '../plan/fiscal-year.ts'

export const achievementsText = {
  heading: ['あゆみを', '数字で', '見る'],
  lead: '表に書かれている数と、書かれた名前をこのアプリが数えた数を、年度ごとに図と表にしました。どの数からも、それが書かれた文と原文の行を開けます。',
  toYears: '年度ごとの記録を読む',
  toMap: '記載の地図',
  toCounts: '施策ごとの件数',
  toSeries: '事業の数字',
  toPlans: '予定と実績',
  contents: 'このページの内容',
  mapHeading: ['事業と年度の', '地図'],
  mapNote:
    '花は「その年度の実績が表に書かれている」しるしで、触れると、その事業のその年度が開きます。小さな白い点は「この表に記載なし」で、何もしなかったという意味ではありません。',
  mapCaption: '事業ごと、年度ごとの記載',
  mapLarge: '花を大きくして、触れやすくする',
  countsHeading: ['年度と施策ごとの', '記載件数'],
  countsMessage: (year: FiscalYear, count: number) => [
    '記載が',
    'いちばん',
    '多いのは',
    `${eraName(year)}の`,
    `${count}件`,
  ],
  countsLabel: '主な実績として書かれている件数',
  countsNote:
    '表には「主な実績」だけが書かれています。件数は書かれた数で、仕事の量や成果の大きさではありません。数年にわたる実績は、それぞれの年度に数えています。内訳だけにその年度が書かれた実績も数えています。',
  countsBasis: 'このアプリが数えた数',
  policy: '施策',
  policyName: (code: string) => `施策${code}`,
  total: '合計',
  seriesHeading: ['事業の', '数字'],
  seriesNote:
    '原文に数があるものと、書かれた名前をこのアプリが数えたものがあります。どちらかは、それぞれに書いてあります。',
  plansHeading: ['予定と', '実績'],
  plansNote:
    '予定の欄の言葉からは、どの年度のどの事業かが失われています。事業への割りふりはこのアプリの推定で、年度は示せません。予定どおりだったかどうかは、ここからは分かりません。',
  plans: '年度別の予定（年度は不明）',
  results: '主な実績',
  yearCountsHeading: ['施策ごとの', '記載件数'],
  /** Several policies may share the first place. */
  yearCountsMessage: (year: FiscalYear, codes: readonly string[], count: number) => [
    `${eraName(year)}の`,
    '記載は、',
    ...codes.map((code, index) => `施策${code}${index < codes.length - 1 ? 'と' : 'が'}`),
    `${count}件で`,
    'いちばん多い',
  ],
  yearCountsNote:
    '表には「主な実績」だけが書かれています。件数は書かれた数で、仕事の量や成果の大きさではありません。棒の長さは、どの年度のページでも同じ目盛りです。',
  yearNumbers: ['この年度の', '数字'],
  yearNumbersNote: 'この年度について、表に書かれている数と、書かれた名前をこのアプリが数えた数です。',
  what: '何の数か',
  value: '数',
}
