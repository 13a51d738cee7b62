/** The page of open data. */
export const openDataText = {
  lead: '市の表の言葉と、このアプリが加えたものを、CSVとJSONで保存できます。',
  contents: 'このページの内容',
  use: '使う前に',
  forWhom: '調べものをする人や、サイトやアプリをつくる人のためのファイルです。',
  /** `code`: the code of a policy that a spreadsheet takes for a day; null where none is so. */
  facts: (code: string | null) => [
    {
      name: 'Excelで開くとき',
      value: `BOM付きのUTF-8です。${code === null ? '' : `開くだけだと、分野のコード（${code}など）が日付に変わります。`}「データ」の「テキストまたはCSVから」で、文字として取り込んでください。`,
    },
    { name: '空欄の意味', value: '分からないか、当てはまらないことを表します。0ではありません。' },
    { name: '数式', value: '数式として動く文字（=、+、-、@など）で始まるセルはありません。' },
    {
      name: '電波がないとき',
      value: 'CSVと、市の表などのJSONは、電波がなくても保存できます。残りは、「ほかのファイル」で先に入れておきます。',
    },
  ],
  city: '市の表の言葉',
  cityNote: '文字は一字も変えていません。',
  ours: 'このアプリが加えたもの',
  oursNote: '市の言葉ではありません。',
  /** Around the name of the page that has the charts. */
  chartsAt: ['図ごとのCSVは、', 'の図の「くわしく」にあります。'],
  others: 'ほかのファイル',
  madeHere: '電波がなくても保存できるファイルです。',
  fetched: '電波のあるところで保存できるファイルです。',
  keep: 'これらのファイルも、この端末に入れておく',
  keeping: {
    unknown: '',
    'not-kept': '',
    storing: '入れています。',
    kept: 'これらのファイルもこの端末に入っています。電波がなくても保存できます。',
    failed: '入れられませんでした。電波のあるところで押しなおしてください。',
  },
  notHere: (file: string) => `${file}は、まだこの端末に入っていません。電波のあるところで保存できます。`,
  columns: (count: number) => `列の説明（${count}列）`,
  save: (file: string, rows: number, size: string) => `${file}を保存（${rows}行、${size}）`,
  size: (bytes: number) => `${(bytes / 1000).toFixed(1)}kB`,
  example: (value: string) => `例：${value}`,
  /** A column's meaning with its unit and an example, as far as it has them. */
  meaning: (description: string, unit: string, example: string) =>
    [description, unit && `単位：${unit}`, example].filter((part) => part !== '').join('。'),
  terms: '利用条件と出典',
  cite: '出典の書き方の例',
  citation: (source: string, appName: string, day: string) => `${source}して作成（${appName}、${day}につくった版）`,
  score: '機械での読みやすさ',
  scoreLead: '国の「行政データにおける機械可読性に関するルール」の見本の採点と同じ数え方で、このアプリが確かめました。',
  scoreRest: 'レベル2と3はすべて100点です。レベル1は、次の列にそのような文章のあるファイルが90点、ほかは100点です。',
  scoreLine: (table: string, column: string, rule: 'L1-06' | 'L1-07') =>
    `${table}の${column}：${rule === 'L1-06' ? '全角の空白がある文章' : '読点か中黒が二つ以上ある文章'}（${rule}）`,
  chartFiles: '図ごとのCSV',
  scoreWhy: 'どれも市の文章なので、直していません。',
}
