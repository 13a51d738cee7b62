/** Whether the page is being prerendered. */
const built = import.meta.env.SSR

/**
 * The name of each fixed page, in titles, in lists of links and for search engines. Separate from the pages' other
 * words, because every page needs these and only its own of the others. Descriptions are for the prerendered page only:
 * a browser does not use them.
 */
export const pages = {
  policies: {
    title: '分野と事業',
    description: built ? '平成22～26年度の、相模原市の情報化の分野と事業を、市の表の順に並べました。' : '',
  },
  projects: {
    title: '事業をさがす',
    description: built ? '平成22～26年度の事業を、分野、テーマ、年度、担当の部署でしぼりこんでさがせます。' : '',
  },
  years: {
    title: '年度ごとの記録',
    description: built ? '平成22～26年度にしたこととして、市の表に書かれたことを、年度ごとに読めます。' : '',
  },
  numbers: {
    title: '数字で見る',
    description: built
      ? '平成22～26年度の記録：表に書かれている数と、書かれた名前をこのアプリが数えた数を、図と表で見られます。'
      : '',
  },
  departments: {
    title: '担当の部署',
    description: built ? '平成22～26年度の事業の「実施主体」として、表に書かれている部署です。' : '',
  },
  themes: {
    title: 'テーマから読む',
    description: built
      ? '平成22～26年度の記録を、電子サービス、災害、アクセシビリティなど、くらしに近いまとまりで読めます。'
      : '',
  },
  search: {
    title: '言葉でさがす',
    description: built ? '平成22～26年度の事業と記録を、言葉、読みがな、年度でさがせます。' : '',
  },
  guide: {
    title: 'くらしからさがす',
    description: built ? '引越し、子育て、災害への備えなど、くらしの場面から、平成22～26年度の記録をさがせます。' : '',
  },
  places: {
    title: '場所からさがす',
    description: built ? '表に書かれている場所ごとに、平成22～26年度の記録をまとめました。' : '',
  },
  glossary: {
    title: '言葉の説明',
    description: built ? '平成22～26年度の市の表に出てくる専門の言葉を、短く説明します。' : '',
  },
  menu: { title: 'メニュー', description: built ? 'このアプリのページの一覧です。' : '' },
  settings: { title: '表示の設定', description: built ? '明るさ、文字の大きさ、年度の書き方を選べます。' : '' },
  about: {
    title: 'このアプリについて',
    description: built ? '出典、つくり方、このアプリが加えたもの、ライセンスについて。' : '',
  },
  accessibility: {
    title: 'このアプリのアクセシビリティ',
    description: built ? 'このアプリのアクセシビリティ方針と試験の方法、分かっている課題です。' : '',
  },
  openData: {
    title: 'オープンデータ',
    description: built
      ? '平成22～26年度の市の表の言葉と数字を、CSVとJSONで保存できます。列の説明と、出典の書き方も。'
      : '',
  },
  event: {
    title: 'イベント・オフラインの準備',
    description: built ? '電波のない会場でも読めるように、保存を確かめ、ホーム画面に追加する方法です。' : '',
  },
  signage: {
    title: '大きな画面で流す',
    description: built ? '催しの会場などの大きな画面で、平成26年度までの記録を自動で流せます。' : '',
  },
  card: {
    title: '見せるカード',
    description: built ? '事業や記録を1枚のカードにして、QRコードといっしょに人に見せられます。' : '',
  },
  sheets: {
    title: '印刷用の紙面',
    description: built ? '事業やテーマを、A4縦1枚の紙面に印刷できます。' : '',
  },
  saved: {
    title: 'わたしの一覧',
    description: built ? '気になった事業や記録にメモをつけて、この端末だけに残せます。質問シートにもできます。' : '',
  },
  notFound: { title: 'ページが見つかりません', description: built ? 'おさがしのページは見つかりませんでした。' : '' },
}
