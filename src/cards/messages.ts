import type { FiscalYear } from '../plan/fiscal-year.ts'
import { recordText } from '../record/notes/messages.ts'
import type { Card } from './card.ts'

const kinds: Record<Card['kind'], string> = {
  project: '事業',
  achievement: 'したこと',
  series: '数字',
  theme: 'テーマ',
}

export const cardText = {
  heading: ['見せる', 'カード'],
  lead: '事業や記録を一つ選んで、画面いっぱいのカードにして見せられます。となりの人がQRコードを読みとると、同じところが開きます（読みとる人には電波が要ります）。カードを出すのに、電波は要りません。',
  whereToFind: '記録のカードは、それぞれの「原文」の中から出せます。',
  whereNumbers: '数字のカードは、図や表のそばから出せます。',
  unknown: (id: string) => `「${id}」のカードはありません。次の中から選べます。`,
  pending: 'カードを出しています。',
  withoutScript:
    'カードを出すにはJavaScriptが必要です。下の名前からは、事業やテーマのページを開けます。そのアドレスも、そのまま人に渡せます。',
  withoutThemes:
    'カードを出すにはJavaScriptが必要です。下の名前からは、事業のページを開けます。そのアドレスも、そのまま人に渡せます。',
  projects: '事業のカード',
  themes: 'テーマのカード',
  kinds,
  ours: 'このアプリの言葉',
  close: '閉じる',
  more: '続き ↓',
  source: '原文',
  projectsOf: '事業',
  qr: (name: string) => `「${name}」を開くQRコード`,
  scan: ['カメラで', '読みとると、', '同じところが', '開きます。', '読みとる人の', '電波が', '要ります。'],
  textQr: (name: string) => `「${name}」の文を読めるQRコード`,
  scanText: ['カメラで', '読みとると、', '電波がなくても', 'この文を', '読めます。'],
  cut: '長いので、文の途中までです。',
  toText: '電波なしで読めるQR',
  toAddress: 'アドレスのQR',
  /** The text in a QR code: what says that it goes on, and where it is from. */
  message: {
    cut: '（長いので、ここまで）',
    from: (municipality: string, fiscalYears: readonly FiscalYear[]) =>
      `${municipality}の表から。${recordText.record(fiscalYears)}、非公式`,
  },
  file: {
    give: 'ファイルで渡す',
    fetching: 'ファイルを用意しています。',
    saved: (name: string) => `「${name}」を保存しました。`,
    failed: 'いまはファイルを用意できません。電波のあるところで押してください。',
  },
  share: '共有する',
  copy: ['アドレスを', 'コピー'],
  copied: 'アドレスをコピーしました。',
  notCopied: 'コピーできませんでした。下のアドレスを選んで、写してください。',
  address: 'このカードのアドレス',
}
