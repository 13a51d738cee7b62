import { pages } from '../../shell/pages/messages.ts'

/** The words of the other tools for an event. */
export const eventToolsText = {
  heading: '会場で使う',
  card: {
    title: pages.card.title,
    text: '事業や記録を、となりの人のスマートフォンに渡せる大きなカードにします。',
    link: `${pages.card.title}を選ぶ`,
  },
  sheets: {
    title: pages.sheets.title,
    text: '机に置いたり壁に貼ったりできる、A4の紙面です。出かける前に印刷しておけます。',
    link: `${pages.sheets.title}を選ぶ`,
  },
  signage: {
    title: pages.signage.title,
    text: '会場の大きな画面に映して、記録を順に見せます。',
    link: pages.signage.title,
  },
  saved: {
    title: pages.saved.title,
    text: '気になった事業を集めて、聞きたいことを書きとめ、質問シートにできます。',
    link: `${pages.saved.title}を開く`,
  },
}
