/** Whether the page is being prerendered. */
const built = import.meta.env.SSR
const none = () => ''
/** 「引越し、子育て、災害への備えなど、」; nothing for no name. */
const some = (names: readonly string[]) => (names.length > 0 ? `${names.join('、')}など、` : '')

/** What the descriptions take from the plan and from the words about the city. */
export interface DescribedPlan {
  /** 「平成22～26年度」 */
  years: string
  /** 「平成26年度までの記録」 */
  record: string
  municipality: string
  /** What the document calls the departments: 「実施主体」. */
  departments: string
  /** What the plan is about: 「情報化」. */
  field: string
  /** Whether the search knows readings. */
  kanaSearch: boolean
  /** The first themes and life events by name, as many as a description has room for. */
  themes: readonly string[]
  topics: readonly string[]
}

/**
 * The name of each fixed page, in titles, in lists of links and for search engines. Separate from the pages' other
 * words, because every page needs these and only its own of the others. Descriptions are for the prerendered page only:
 * a browser does not use them.
 */
export const pages = {
  policies: {
    title: '分野と事業',
    description: built
      ? ({ years, municipality, field }: DescribedPlan) =>
          `${years}の、${municipality}の${field}の分野と事業を、市の表の順に並べました。`
      : none,
  },
  projects: {
    title: '事業をさがす',
    description: built
      ? ({ years, themes }: DescribedPlan) =>
          `${years}の事業を、分野、${themes.length > 0 ? 'テーマ、' : ''}年度、担当の部署でしぼりこんでさがせます。`
      : none,
  },
  years: {
    title: '年度ごとの記録',
    description: built
      ? ({ years }: DescribedPlan) => `${years}にしたこととして、市の表に書かれたことを、年度ごとに読めます。`
      : none,
  },
  numbers: {
    title: '数字で見る',
    description: built
      ? ({ years }: DescribedPlan) =>
          `${years}の記録：表に書かれている数と、書かれた名前をこのアプリが数えた数を、図と表で見られます。`
      : none,
  },
  departments: {
    title: '担当の部署',
    description: built
      ? ({ years, departments }: DescribedPlan) =>
          `${years}の事業の${departments === '' ? '担当' : `「${departments}」`}として、表に書かれている部署です。`
      : none,
  },
  themes: {
    title: 'テーマから読む',
    description: built
      ? ({ years, themes }: DescribedPlan) => `${years}の記録を、${some(themes)}くらしに近いまとまりで読めます。`
      : none,
  },
  search: {
    title: '言葉でさがす',
    description: built
      ? ({ years, kanaSearch }: DescribedPlan) =>
          `${years}の事業と記録を、言葉、${kanaSearch ? '読みがな、' : ''}年度でさがせます。`
      : none,
  },
  guide: {
    title: 'くらしからさがす',
    description: built
      ? ({ years, topics }: DescribedPlan) => `${some(topics)}くらしの場面から、${years}の記録をさがせます。`
      : none,
  },
  places: {
    title: '場所からさがす',
    description: built
      ? ({ years }: DescribedPlan) => `表に書かれている場所ごとに、${years}の記録をまとめました。`
      : none,
  },
  glossary: {
    title: '言葉の説明',
    description: built
      ? ({ years }: DescribedPlan) => `${years}の市の表に出てくる専門の言葉を、短く説明します。`
      : none,
  },
  menu: { title: 'メニュー', description: built ? () => 'このアプリのページの一覧です。' : none },
  settings: { title: '表示の設定', description: built ? () => '明るさ、文字の大きさ、年度の書き方を選べます。' : none },
  about: {
    title: 'このアプリについて',
    description: built ? () => '出典、つくり方、このアプリが加えたもの、ライセンスについて。' : none,
  },
  accessibility: {
    title: 'このアプリのアクセシビリティ',
    description: built ? () => 'このアプリのアクセシビリティ方針と試験の方法、分かっている課題です。' : none,
  },
  openData: {
    title: 'オープンデータ',
    description: built
      ? ({ years }: DescribedPlan) =>
          `${years}の市の表の言葉と数字を、CSVとJSONで保存できます。列の説明と、出典の書き方も。`
      : none,
  },
  editions: {
    title: '正誤と版',
    description: built
      ? () => '取り込んだ市の言葉や数で直したところを、直す前と後でならべます。前の版も残してあります。'
      : none,
  },
  event: {
    title: 'イベント・オフラインの準備',
    description: built ? () => '電波のない会場でも読めるように、保存を確かめ、ホーム画面に追加する方法です。' : none,
  },
  signage: {
    title: '大きな画面で流す',
    description: built
      ? ({ record }: DescribedPlan) => `催しの会場などの大きな画面で、${record}を自動で流せます。`
      : none,
  },
  card: {
    title: '見せるカード',
    description: built ? () => '事業や記録を1枚のカードにして、QRコードといっしょに人に見せられます。' : none,
  },
  sheets: {
    title: '印刷用の紙面',
    description: built
      ? ({ themes }: DescribedPlan) => `事業${themes.length > 0 ? 'やテーマ' : ''}を、A4縦1枚の紙面に印刷できます。`
      : none,
  },
  saved: {
    title: 'わたしの一覧',
    description: built
      ? () => '気になった事業や記録にメモをつけて、この端末だけに残せます。質問シートにもできます。'
      : none,
  },
  notFound: {
    title: 'ページが見つかりません',
    description: built ? () => 'おさがしのページは見つかりませんでした。' : none,
  },
}
