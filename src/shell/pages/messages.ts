/** Whether the page is being built ahead. */
const built = import.meta.env.SSR

/**
 * What each fixed page is called, in titles, in lists of links and to search engines. Apart from the pages' other words,
 * because every page needs them and only its own of the rest. Descriptions are for the built page: a browser has no use for them.
 */
export const pages = {
  policies: { title: '計画の全体', description: built ? '施策ごとに事業をまとめた、計画の全体です。' : '' },
  projects: {
    title: '事業をさがす',
    description: built ? '施策、テーマ、年度、実施主体で、事業をしぼって探せます。' : '',
  },
  years: {
    title: '5年のあゆみ',
    description: built ? '各年度に主な実績として書かれていることを、年度ごとに読めます。' : '',
  },
  achievements: {
    title: 'あゆみを数字で見る',
    description: built
      ? '表に書かれている数と、書かれた名前をこのアプリが数えた数を、図と表で年度ごとに見られます。'
      : '',
  },
  departments: {
    title: '実施主体',
    description: built ? '事業の実施主体として表に書かれている部署と、その事業です。' : '',
  },
  themes: {
    title: 'テーマ',
    description: built ? '電子サービス、災害、アクセシビリティなど、くらしに近いまとまりから事業を読めます。' : '',
  },
  search: { title: '言葉でさがす', description: built ? '事業と主な実績を、言葉、よみがな、年度で探せます。' : '' },
  guide: {
    title: 'くらしからさがす',
    description: built ? '引越し、子育て、災害への備えなど、くらしの場面から記録を探せます。' : '',
  },
  places: {
    title: '場所からさがす',
    description: built ? '表に書かれている場所ごとに、その記録をまとめました。' : '',
  },
  glossary: { title: 'ことばの説明', description: built ? '表に出てくる専門の言葉を、短く説明します。' : '' },
  menu: { title: 'メニュー', description: built ? 'すべてのページへの入口です。' : '' },
  settings: { title: '表示の設定', description: built ? '明るさ、文字の大きさ、年度の書き方を選べます。' : '' },
  about: {
    title: 'このアプリについて',
    description: built ? '出典、作り方、このアプリが加えたもの、ライセンスについて。' : '',
  },
  accessibility: {
    title: 'アクセシビリティ',
    description: built ? 'このアプリのアクセシビリティ方針と試験の方法、分かっている課題です。' : '',
  },
  event: {
    title: 'イベント・オフラインの準備',
    description: built ? '電波のない会場でも読めるように、保存を確かめ、ホーム画面に置く方法です。' : '',
  },
  signage: {
    title: '大きな画面で流す',
    description: built ? '催しの会場などの大きな画面で、テーマと数字を自動で流せます。' : '',
  },
  card: {
    title: '見せるカード',
    description: built ? '事業や実績を一枚のカードにして、QRコードといっしょに人に見せられます。' : '',
  },
  sheets: {
    title: '会場パック',
    description: built ? '事業やテーマを、A4の一枚ずつに印刷できます。' : '',
  },
  saved: {
    title: 'わたしの一覧',
    description: built ? '気になった事業や実績にメモをつけて、この端末だけに残せます。質問シートにもできます。' : '',
  },
  notFound: { title: 'ページが見つかりません', description: built ? 'お探しのページは見つかりませんでした。' : '' },
}
