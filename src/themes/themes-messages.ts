export const themesText = {
  heading: ['くらしに近い', 'テーマから'],
  lead: 'テーマは、このアプリが事業をまとめなおしたものです。市の表にこの分け方はありません。',
  projects: (count: number) => `${count}事業`,
}
