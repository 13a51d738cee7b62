import type { PrintedWords } from '../plan/annotations.ts'
import { recordText } from '../record/notes/messages.ts'

export const sheetText = {
  heading: ['印刷用の', '紙面'],
  lead: 'イベントの会場で貼ったり配ったりできる、A4縦1枚の紙面です。市の表の全体、テーマ、事業から選べます。どの紙面にも、アプリの元のページを開くQRコードがあります。',
  leadWithoutThemes:
    'イベントの会場で貼ったり配ったりできる、A4縦1枚の紙面です。市の表の全体と事業から選べます。どの紙面にも、アプリの元のページを開くQRコードがあります。',
  how: '印刷のしかた',
  howSteps: [
    'パソコンでは、「印刷する」のボタンを押します。用紙はA4、向きは縦、倍率は100％にします。',
    'iPhoneやiPadでは、共有のボタンから「プリント」を選びます。「印刷する」のボタンでも同じです。',
    'Androidでは、ブラウザーのメニューの「共有」から「印刷」を選びます。PDFに保存して、コンビニエンスストアなどで印刷することもできます。',
  ],
  withoutScript:
    '紙面をつくるにはJavaScriptが必要です。JavaScriptがなくても、下の名前から開くどのページも、ブラウザーの印刷でそのまま印刷できます。',
  tooSoon:
    '紙面ができる前に印刷されたので、ここには名前だけがあります。名前の上に紙面の絵が出てから、もう一度印刷してください。出ないときは、それぞれの名前のページを、そのまま印刷できます。',
  unknown: (id: string) => `「${id}」の紙面はありません。次の中から選べます。`,
  pending: '紙面をつくっています。',
  failed: '紙面をつくるためのデータを読み込めませんでした。電波のあるところで、ページを開きなおしてください。',
  all: (count: number) => `${count}枚すべてを印刷する`,
  one: 'この1枚を印刷する',
  back: 'ほかの紙面を選ぶ',
  groups: { whole: '市の表の全体とテーマ', project: '事業' },
  kind: { plan: '市の表の全体', theme: 'テーマ（このアプリの言葉）', project: '事業' },
  results: '年度ごとにしたこと',
  none: 'この表になし',
  left: (count: number) => `ほか${count}件`,
  counts: 'したこととして書かれた件数（このアプリが数えた数）',
  policies: '分野',
  achievements: '件の記録',
  projects: 'このテーマの事業',
  chartOf: (project: number) => `事業${project}の`,
  code: {
    plan: ['スマートフォンで', '読みとると、', 'アプリが', '開きます。'],
    theme: ['スマートフォンで', '読みとると、', 'テーマのページが', '開きます。'],
    project: ['スマートフォンで', '読みとると、', '原文つきの', '全文が開きます。'],
  },
  qr: (title: string) => `「${title}」を開くQRコード`,
  notAll: (printed: PrintedWords) => `${recordText.onlyMain(printed)}${recordText.emptyYear}`,
  map: `${recordText.floret}${recordText.openDot}`,
  source: (city: string, plan: string) => `出典：${city}「${plan}」`,
  now: 'いまの手続きやサービスは、市のサイトで確かめてください。',
  lines: (name: string) => `原文${name}`,
  made: (appName: string, date: string) => `作成：${appName}（${date}につくった版）`,
}
