import type { SavedFault } from './saved-file.ts'
import type { MergeOutcome } from './merge-lists.ts'

/** The words of the page with the reader's list. */
export const savedText = {
  heading: ['わたしの', '一覧'],
  lead: '気になった事業や記録を集めて、メモをつけておけます。集めた記録は、質問シートにもできます。',
  private: [
    'この端末の中だけにあります。',
    '一覧もメモも、どこにも送られません。見られるのは、この端末を使う人だけです。',
  ],
  opening: '一覧を開いています。',
  withoutScript: [
    '一覧をつくるにはJavaScriptが必要です。',
    'JavaScriptがなくても、それぞれの記録の「原文」を開いて「この記録だけのアドレス」へ進むと、その場所をブラウザーのブックマークに入れられます。',
  ],

  start: {
    heading: ['まだ、何も', '入っていません'],
    steps: [
      '気になる事業を開きます。',
      '事業名の下の「一覧に入れる」か、それぞれの記録の「原文」の横にあるしおりの印を押します。',
      'このページに並びます。メモや質問を書いておけます。',
    ],
    projects: '事業をさがす',
    guide: 'くらしからさがす',
    haveFile: '前に保存したファイルがあれば、下の「読み込む」で戻せます。',
  },

  storage: {
    notKept:
      'この端末に保存できません。保存できない設定か、場所がいっぱいです。一覧はこのページを閉じるまで残りますので、「ファイルに保存する」で残してください。',
  },

  file: {
    heading: '一覧のファイル',
    lead: '一覧とメモを、一つのファイルに保存できます。別の端末に移すときにも使えます。',
    due: 'まだファイルに保存していない変更があります',
    mayVanish:
      'しばらく開かないと、ブラウザーが一覧を消すことがあります。たとえばiPhoneのSafariは、7日間開かなかったサイトの保存内容を消すことがあります（ホーム画面に追加したアプリは別です）。',
    mayBreak: 'この端末の一覧は、ブラウザーの履歴を消したり、端末が壊れたりすると失われます。',
    export: 'ファイルに保存する',
    exported: (name: string) => `「${name}」を保存しました。端末の「ダウンロード」などにあります。`,
    name: (day: string) => `watashi-no-ichiran-${day}.json`,
    rawName: (day: string) => `watashi-no-ichiran-${day}-sonomama.json`,
    import: '読み込む',
    importHint: '読み込むと、いまの一覧に加わります。両方にメモがあれば、どちらも残します。',
    unopened: 'ファイルを開けませんでした。ファイルが端末にあるか確かめて、もう一度選んでください。',
    tooLarge: 'ファイルが大きすぎます。このアプリで保存した一覧ではないようです。',
    opened: (name: string, count: number) => `「${name}」に${count}件入っています。いまの一覧に加えますか。`,
    add: '加える',
    leave: '加えない',
    notAdded: '加えませんでした。ファイルは元のままです。',
    otherEncoding:
      'このファイルは、別の文字コードで保存しなおされていて読めません。このアプリで保存したままのファイルを選んでください。',
    clear: 'すべて消す',
    clearAsk: (count: number) => `${count}件とメモを、この端末からすべて消します。元には戻せません。`,
    cleared: 'すべて消しました。',
  },
}

/** The result of an import, in words. */
export function importWords({ added, joined, unknown }: MergeOutcome): string {
  const parts = [
    ...(added > 0 ? [`${added}件を加えました。`] : []),
    ...(joined > 0 ? [`${joined}件のメモを、両方とも残して合わせました。`] : []),
    ...(unknown > 0 ? [`${unknown}件はいまの表に見つからないため、別に残しました。`] : []),
  ]
  return parts.length > 0
    ? parts.join('')
    : '新しいものはありませんでした。ファイルの中身は、すべてこの一覧にあります。'
}

/** Why a list could not be read, and what to do. */
export function faultWords(fault: SavedFault): string {
  switch (fault.kind) {
    case 'not-json':
      return '一覧のファイルとして読めません。途中で切れているか、別の種類のファイルです。'
    case 'foreign':
      return '別のアプリのファイルのようです。このアプリで保存したファイルを選んでください。'
    case 'newer':
      return 'このアプリの新しい版でつくられた一覧です。アプリを新しくしてから、もう一度お試しください。'
    case 'other-plan':
      return 'ほかの表についての一覧です。このアプリの表とは番号の意味がちがうため、加えませんでした。'
    case 'damaged':
      return fault.entry > 0
        ? `${fault.entry}番目の項目が壊れていて、一覧として読めません。`
        : '中身が壊れていて、一覧として読めません。'
  }
}
