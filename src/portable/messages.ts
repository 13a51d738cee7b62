import type { PrintedWords } from '../plan/annotations.ts'
import type { FiscalYear } from '../plan/fiscal-year.ts'
import { glossaryText } from '../glossary/messages.ts'
import { inTable, recordText } from '../record/notes/messages.ts'
import { sheetText } from '../sheets/messages.ts'

/** The portable edition: one file that is read without the app. */
export const portableText = {
  kind: '一つのファイル版',
  title: (appName: string) => `${appName}（一つのファイル版）`,
  lead: '市の表の全体を、一つのファイルに収めました。電波がなくても読め、ファイルのまま人に渡せます。',
  notice: (fiscalYears: readonly FiscalYear[]) => `${recordText.record(fiscalYears)}です。${sheetText.now}`,
  edition: 'この版をつくった日',
  version: 'アプリの版',
  changed: 'この版について',
  skip: '本文へ移動',
  years: '年度ごとの記録',
  contents: '目次',
  toContents: '目次',
  toSearch: 'さがす',
  tools: 'このファイルの中の移動',
  parts: (fiscalYears: readonly FiscalYear[], printed: PrintedWords) => ({
    reading: { heading: ['読み方'], lead: '' },
    map: {
      heading: ['事業と年度の', '地図'],
      lead: `${recordText.floret}触れると、その事業のその年度へ移ります。`,
    },
    plan: {
      heading: ['分野と', '事業'],
      lead: `市の表のとおりの順に、すべての分野${printed.policy === '' ? '' : `（表の言葉では「${printed.policy}」）`}と事業、したこと${inTable(printed.achievements)}を並べました。左に線のある文は、市の文章のままです。`,
    },
    years: {
      heading: ['年度ごとの', '記録'],
      lead: 'その年度にしたこととして書かれている文の、はじめだけを並べました。触れると、全文へ移ります。',
    },
    departments: {
      heading: ['担当の', '部署'],
      lead: recordText.departments(printed),
    },
    themes: {
      heading: ['テーマから', '読む'],
      lead: 'テーマの分け方と文章は、このアプリのものです。どの文にも、もとになった記録と原文の行をつけました。',
    },
    later: { heading: ['その後の', '日付'], lead: '' },
    relatedProjects: { heading: ['事業の', 'つながり'], lead: '表の言葉から分かる、事業と事業のつながりです。' },
    guide: {
      heading: ['くらしから', 'さがす'],
      lead: `くらしの場面ごとに、関係する記録と一文の説明を書きました。${recordText.chosen}${recordText.record(fiscalYears)}で、いまの窓口の案内ではありません。`,
    },
    places: {
      heading: ['場所から', 'さがす'],
      lead: `表に書かれている場所です。${recordText.record(fiscalYears)}で、いまある設備や窓口を示すものではありません。`,
    },
    numbers: {
      heading: ['数字で', '見る'],
      lead: '表に書かれている数と、書かれた名前をこのアプリが数えた数です。数の書かれていない年度は「この表になし」です。',
    },
    glossary: {
      heading: ['言葉の', '説明'],
      lead: glossaryText.lead,
    },
    source: {
      heading: ['市の表の', '原文'],
      lead: '取り込んだファイルのすべての行を、空白や行の折り返しまで、そのまま載せました。左の数字は行の番号です。',
    },
    about: { heading: ['このファイルに', 'ついて'], lead: '' },
  }),
  howToRead: {
    cityName: '市の言葉',
    city: '左に線のある明朝体の文は、市の表の文章です。一字も変えていません。',
    oursName: 'このアプリの言葉',
    ours: 'ゴシック体の文は、このアプリが加えた説明、分け方、数えた数です。',
    linesName: '原文の行',
    lines: '「原文17行目」に触れると、このファイルの終わりにある市の表の、その行へ移ります。',
    recordedName: '花',
    recorded: 'その年度にしたことが書かれています。色は年度を表します。',
    openName: '小さな丸',
    open: `この表になし。${recordText.notNothing}`,
    spans: '数年にわたる記録は、はじめの年度にまとめて載せ、ほかの年度からはそこへ移れます。',
  },
  achievements: '年度ごとにしたこと',
  themes: 'テーマ',
  toNumbers: '数字で見る',
  block: {
    head: '表の題',
    phases: (code: string) => `分野${code}の年度の欄`,
    policy: (code: string) => `分野${code}`,
  },
  about: {
    handed: '人に渡す',
    handedText:
      'このファイルは、AirDropやQuick Share、メールなどで渡せます（市の文章の利用条件は分かっていません）。読んだ場所や言葉がどこかへ送られることはありません。ほかのサイトの部品も、画像も、読み込みません。',
    address: 'アプリのアドレス',
    addressText: 'いちばん新しい版は、アプリで読めます。',
    qr: 'アプリを開くQRコード',
    notices: '色の値には、デジタル庁のデザイントークンを使っています（Copyright (c) 2023 デジタル庁、MITライセンス）。',
    accessibility: 'アクセシビリティ',
    accessibilityText:
      'WCAG 2.2 のレベルAAを目標につくり、axe-coreによる検査と、幅320px、文字200%での表示を自動で試験しています。文字の大きさと明るさは、端末の設定に合わせます。音声読み上げソフトと実際の端末での試験は、まだ行っていません。',
  },
}
