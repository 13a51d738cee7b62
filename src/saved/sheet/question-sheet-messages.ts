import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { recordText } from '../../record/notes/messages.ts'

/** The words of the question sheet. */
export const questionSheetText = {
  heading: '質問シート',
  lead: 'わたしの一覧を、担当の部署ごとの質問にまとめます。市の文章と原文の行番号がつきます。',
  withNotes: 'メモも載せる',
  withNotesHint: 'メモは、そのまま「おたずねしたいこと」になります。渡す前に読み返してください。',
  print: '印刷する',
  share: '文章で送る',
  copy: '文章をコピー',
  show: 'シートを見る',
  hide: '閉じる',
  open: (count: number) => `質問シート（${count}）`,
  copied: 'コピーしました。',
  shared: '送り先のアプリに渡しました。',
  byHand: 'コピーできませんでした。下の文章を選んで、コピーしてください。',
  text: '質問シートの文章',
  title: '質問シート',
  intro: (planTitle: string) => `「${planTitle}」に書かれている、次のことについておたずねします。`,
  record: (fiscalYears: readonly FiscalYear[]) =>
    `${recordText.record(fiscalYears)}です。部署の名前は表に書かれたままで、いまは変わっていることがあります。`,
  departments: recordText.inCharge,
  handIn: '渡すところ（このアプリの案内）',
  handInAt: '上の担当の部署か、市の窓口へ。どこで受けつけるかは、この表には書かれていません。',
  code: '読みとると、記録のページが開きます。',
  years: '書かれている年度',
  source: '原文',
  note: 'おたずねしたいこと',
  answer: 'お答え',
  answeredBy: '部署・日付',
  whole: '（事業の全体）',
  from: (appName: string, unofficial: string) => `${appName}から。${unofficial}`,
}
