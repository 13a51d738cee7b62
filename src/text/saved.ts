import type { SavedFault } from '../plan/saved/saved-file.ts'
import type { MergeOutcome } from '../plan/saved/merge-lists.ts'

/** The page of the reader's own list. */
export const savedText = {
  heading: ['わたしの', '一覧'],
  lead: '気になった事業や実績を集めて、メモをつけておけます。集めたものは、質問シートにもできます。',
  private: [
    'この端末の中だけにあります。',
    '一覧もメモも、どこにも送られません。見られるのは、この端末を使う人だけです。',
  ],
  opening: '一覧を開いています。',
  withoutScript: [
    '一覧をつくるにはJavaScriptが必要です。',
    'JavaScriptがなくても、それぞれの実績の「原文」を開いて「この実績だけのアドレス」へ進むと、その場所をブラウザーのブックマークに入れられます。',
  ],

  start: {
    heading: ['まだ、何も', '入っていません'],
    steps: [
      '気になる事業を開きます。',
      '事業名の下か、それぞれの実績の「原文」の中にある「一覧に入れる」を押します。',
      'このページに並びます。メモや質問を書いておけます。',
    ],
    projects: '事業をさがす',
    guide: 'くらしから探す',
    haveFile: '前に書き出したファイルがあれば、下の「読み込む」で戻せます。',
  },

  list: {
    heading: '集めたもの',
    count: (items: number, projects: number) => `${projects}つの事業から${items}件`,
    whole: '事業の全体',
    departments: '実施主体',
    note: 'わたしのメモ',
    noteOf: (subject: string) => `（${subject.length > 30 ? `${subject.slice(0, 30)}…` : subject}）`,
    notePlace: '気づいたこと、たずねたいこと',
    upSpoken: (subject: string) => `「${subject}」を上へ`,
    downSpoken: (subject: string) => `「${subject}」を下へ`,
    moved: (place: number, of: number) => `${of}のうち${place}番目に動かしました。`,
    remove: '外す',
    removed: (subject: string) => `「${subject.length > 20 ? `${subject.slice(0, 20)}…` : subject}」を外しました。`,
    undo: '元に戻す',
    restored: '元に戻しました。',
    record: '平成26年度までの記録です。いまの手続きやサービスは、市のサイトで確かめてください：',
  },

  aside: {
    heading: 'いまの表に見つからないもの',
    lead: '一覧にはありますが、いまのデータには同じ番号のものがありません。メモはそのまま残してあり、書き出すファイルにも入ります。',
    noNote: 'メモはありません。',
    forget: 'これらを消す',
    forgetAsk: 'いまの表に見つからないものを、メモごと消します。元には戻せません。',
  },

  storage: {
    notKept:
      'この端末に保存できません。保存できない設定か、場所がいっぱいです。一覧はこのページを閉じるまで残りますので、「書き出す」でファイルにしておいてください。',
    unreadable: 'しまってある一覧を読めません',
    kept: 'しまってある内容は、そのまま残してあります。そのままの形でファイルに書き出せます。',
    raw: 'そのまま書き出す',
    anew: '空の一覧から始める',
    anewAsk: 'しまってある内容を消して、空の一覧から始めます。元には戻せません。',
  },

  sheet: {
    heading: '質問シート',
    lead: '集めたものを、実施主体ごとの質問にまとめます。市の文章と原文の行番号がつきます。',
    withNotes: 'メモも載せる',
    withNotesHint: 'メモは、そのまま「おたずねしたいこと」になります。渡す前に読みかえしてください。',
    print: '印刷する',
    share: '文章で送る',
    copy: '文章をコピー',
    show: 'シートを見る',
    copied: 'コピーしました。',
    shared: '送り先のアプリに渡しました。',
    byHand: 'コピーできませんでした。下の文章を選んで、コピーしてください。',
    text: '質問シートの文章',
    title: '質問シート',
    intro: (planTitle: string) => `「${planTitle}」に書かれている、次のことについておたずねします。`,
    record: '平成26年度までの記録です。部署の名前は当時のもので、いまは変わっていることがあります。',
    departments: '実施主体（当時）',
    years: '記載のある年度',
    source: '原文',
    note: 'おたずねしたいこと',
    answer: 'お答え',
    answeredBy: '部署・日付',
    whole: '（事業の全体）',
    from: (appName: string, unofficial: string) => `${appName}から。${unofficial}`,
  },

  file: {
    heading: 'ファイルで残す',
    lead: '一覧とメモを、一つのファイルにして残せます。別の端末に移すときにも使えます。',
    due: 'まだファイルに残していない変更があります',
    mayVanish:
      'しばらく開かないと、ブラウザーが一覧を消すことがあります。たとえばiPhoneのSafariは、7日間開かなかったサイトの保存内容を消します（ホーム画面に追加したアプリは別です）。',
    mayBreak: 'この端末の一覧は、ブラウザーの履歴を消したり、端末が壊れたりすると失われます。',
    export: '書き出す',
    exported: (name: string) => `「${name}」を書き出しました。端末の「ダウンロード」などにあります。`,
    name: (day: string) => `watashi-no-ichiran-${day}.json`,
    rawName: (day: string) => `watashi-no-ichiran-${day}-sonomama.json`,
    import: '読み込む',
    importHint: '読み込むと、いまの一覧に加わります。両方にメモがあれば、どちらも残します。',
    unopened: 'ファイルを開けませんでした。ファイルが端末にあるか確かめて、もう一度選んでください。',
    clear: 'すべて消す',
    clearAsk: (count: number) => `${count}件とメモを、この端末からすべて消します。元には戻せません。`,
    clearYes: '消す',
    clearNo: 'やめる',
    cleared: 'すべて消しました。',
  },
}

/** What an import brought. */
export function importWords({ added, joined }: MergeOutcome, aside: number): string {
  const parts = [
    ...(added > 0 ? [`${added}件を加えました。`] : []),
    ...(joined > 0 ? [`${joined}件のメモを、両方とも残して合わせました。`] : []),
    ...(aside > 0 ? [`${aside}件はいまの表に見つからないため、別に残しました。`] : []),
  ]
  return parts.length > 0 ? parts.join('') : 'ファイルの中身は、すべてこの一覧にあります。'
}

/** Why a list could not be read, and what helps. */
export function faultWords(fault: SavedFault): string {
  switch (fault.kind) {
    case 'not-json':
      return '一覧のファイルとして読めません。途中で切れているか、別の種類のファイルです。'
    case 'foreign':
      return '別のアプリのファイルのようです。このアプリで書き出したファイルを選んでください。'
    case 'newer':
      return 'このアプリの新しい版でつくられた一覧です。アプリを新しくしてから、もう一度お試しください。'
    case 'other-plan':
      return 'ほかの計画についての一覧です。このアプリの計画とは番号の意味がちがうため、加えませんでした。'
    case 'damaged':
      return fault.entry > 0
        ? `${fault.entry}番目の項目が壊れていて、一覧として読めません。`
        : '中身が壊れていて、一覧として読めません。'
  }
}
