/** The codes of the CSV files by the column that holds them, each with its name and what it means. */
export const codeWords = {
  department_kind_code: {
    named: ['部署', '名前の書かれた一つの部署'],
    collective: ['まとめた呼び名', '「各窓口担当課」のような呼び名'],
  },
  years_from_code: {
    tag: ['文の終わり', '文の終わりのかっこに書かれた年度'],
    text: ['文の中', '文の中に書かれた年度'],
    details: ['下の行', '文の下の行に書かれた年度'],
  },
  year_source_code: {
    achievement: ['記録の文', '記録そのものの年度'],
    detail: ['下の行だけ', '記録の下の行だけに書かれた年度'],
  },
  confidence_code: {
    likely: ['おそらく', '同じ言葉が事業にもあるもの'],
    uncertain: ['不確か', '並びの位置だけから考えたもの'],
  },
  measure_code: {
    flow: ['年度ごとの数', 'その年度に増えた数や行った数'],
    stock: ['その時点の数', 'その時点である数'],
    single: ['一度だけの数', '年度を追って書かれていない数'],
  },
  basis_code: {
    stated: ['書かれた数', '表に数字で書かれた数'],
    counted: ['数えた数', '表に書かれた名前を、このアプリが数えた数'],
    calculated: ['計算した数', '表の数から、このアプリが計算した数'],
  },
} as const satisfies Record<string, Readonly<Record<string, readonly [label: string, description: string]>>>

/** A column whose cells are codes. */
export type CodeColumn = keyof typeof codeWords
