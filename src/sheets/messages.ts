import { fullName, yearsName } from '../plan/fiscal-year.ts'
import type { SheetBar } from './sheet-bars.ts'

export const sheetText = {
  heading: ['印刷用の', '紙面'],
  lead: 'イベントの会場で貼ったり配ったりできる、A4縦1枚の紙面です。市の表の全体、テーマ、事業から選べます。どの紙面にも、アプリの元のページを開くQRコードがあります。',
  how: '印刷のしかた',
  howSteps: [
    'パソコンでは、「印刷する」のボタンを押します。用紙はA4、向きは縦、倍率は100％にします。',
    'iPhoneやiPadでは、共有のボタンから「プリント」を選びます。「印刷する」のボタンでも同じです。',
    'Androidでは、ブラウザーのメニューの「共有」から「印刷」を選びます。PDFに保存して、コンビニエンスストアなどで印刷することもできます。',
  ],
  withoutScript:
    '紙面をつくるにはJavaScriptが必要です。JavaScriptがなくても、下の名前から開くどのページも、ブラウザーの印刷でそのまま印刷できます。',
  unknown: (id: string) => `「${id}」の紙面はありません。次の中から選べます。`,
  pending: '紙面をつくっています。',
  failed: '紙面をつくるためのデータを読み込めませんでした。電波のあるところで、ページを開きなおしてください。',
  all: (count: number) => `${count}枚すべてを印刷する`,
  one: 'この1枚を印刷する',
  back: 'ほかの紙面を選ぶ',
  groups: { whole: '市の表の全体とテーマ', project: '事業' },
  kind: { plan: '市の表の全体', theme: 'テーマ（このアプリの言葉）', project: '事業' },
  overview: '事業内容（何をする事業か）',
  results: '年度ごとの主な実績',
  years: (name: string) => `${name}にわたる実績`,
  inDetails: '下に並ぶ○の行に、この年度が書かれています',
  none: 'この表に記載なし',
  left: (count: number) => `ほか${count}件`,
  counts: '主な実績として書かれた件数（このアプリが数えた数）',
  missing: '記載なし',
  policies: '施策',
  achievements: '件の主な実績',
  projects: 'このテーマの事業',
  project: (number: number) => `事業${number}`,
  code: {
    plan: ['スマートフォンで', '読みとると、', 'アプリが', '開きます。'],
    theme: ['スマートフォンで', '読みとると、', 'テーマのページが', '開きます。'],
    project: ['スマートフォンで', '読みとると、', '原文つきの', '全文が開きます。'],
  },
  qr: (title: string) => `「${title}」を開くQRコード`,
  record: '平成26年度までの記録',
  now: 'いまの手続きやサービスは、市のサイトで確かめてください。',
  notAll:
    '表に書かれている実績は「主な実績」だけです。何も書かれていない年度も、何もしなかったという意味ではありません。',
  map: '花は、その年度の実績が表に書かれているしるしです。小さな丸は「この表に記載なし」で、何もしなかったという意味ではありません。',
  source: (city: string, plan: string) => `出典：${city}「${plan}」`,
  lines: (name: string) => `原文${name}`,
  made: (appName: string, date: string) => `作成：${appName}（${date}につくった版）`,
}

/** What a sheet's chart says to those who hear it. */
export function barsInWords(title: string, unit: string, bars: readonly SheetBar[]): string {
  const words = bars.map(({ fiscalYears, name }) => {
    const [only] = fiscalYears
    const years = fiscalYears.length === 1 && only !== undefined ? fullName(only) : yearsName(fiscalYears)
    return `${years}、${name === null ? sheetText.none : `${name}${unit}`}`
  })
  return `${title}：${words.join('。')}。`
}
