import type { FiscalYear } from '../plan/fiscal-year.ts'
import { recordText } from '../record/notes/messages.ts'
import { dayName } from '../plan/day.ts'

/** The parts of the app that the main navigation names. */
export type Section = keyof typeof siteText.tabs

/** The words around every page. */
export const siteText = {
  skip: '本文へ移動',
  /** On a phone they stand last in the page. */
  skipToPages: '主なページへ',
  settings: '表示',
  /** Where there is room for it beside the name of the app. */
  settingsRest: 'の設定',
  /** Left out where the plan has no readings. */
  settingsSpoken: '（文字の大きさ、明るさ、年度の書き方、ふりがな）',
  /** On every page: nothing here is a service of today, and nothing is the city's own site. */
  record: (fiscalYears: readonly FiscalYear[]) => `${recordText.record(fiscalYears)}・非公式`,
  navigation: '主なページ',
  /** The list of pages above a page. */
  trail: 'いまいるところ',
  tabs: { home: 'ホーム', plan: '分野と事業', numbers: '数字で見る', find: 'さがす', menu: 'メニュー' },
  source: '出典：',
  about: 'このアプリについて',
  titleWith: (title: string, appName: string) => `${title}｜${appName}`,
}

/** Notices about the app itself: updates, no network, failures. */
export const noticeText = {
  region: 'お知らせ',
  update: '新しい版があります。',
  updateTo: (version: string) => `新しい版（${version}）があります。`,
  updateNews: (date: string, changed: string) => `${dayName(date)}につくった版：${changed}`,
  updateAccept: '更新する',
  updateLater: 'あとで',
  updating: '更新しています。',
  offline: (day: string) => `電波なしで表示中（${day}につくった版）`,
  storedForOffline: 'すべてのページを保存しました。電波がなくても読めます。',
  notSaved: '選んだ表示は保存できず、このページを閉じるまで有効です。',
  pageMissing: 'ページを読み込めませんでした。電波のあるところで、もう一度お試しください。',
  openAgain: 'もう一度開く',
  refused: (file: string, found: string, expected: number) =>
    `届いたデータ（${file}）は版${found}で、このアプリが読める版${expected}ではありません。読み込みなおすと直ることがあります。`,
}
