export const themesText = {
  heading: ['テーマから', '読む'],
  lead: 'テーマは、このアプリが事業をくらしに近いまとまりに並べなおしたものです。市の表にこの分け方はありません。',
  projects: (count: number) => `${count}事業`,
}
