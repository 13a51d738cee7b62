import type { SignageFault, SignageLength, SignageOrder } from './signage-settings.ts'

const orders: Record<SignageOrder, string> = {
  themes: 'テーマごとに、順に',
  turns: 'いろいろなテーマを、かわるがわる',
}

const lengths: Record<SignageLength, string> = {
  short: '短い（選んだ記録と数字）',
  all: '全部',
}

const shortened = (value: string) => `「${value.length > 30 ? `${value.slice(0, 30)}…` : value}」`

/** The words of the panel: the settings, and how to operate the show. */
export const signageText = {
  lead: '会場の大きな画面や受付のタブレットで、テーマと数字を自動で流します。電波がなくても動きます。',
  settings: '流す内容',
  themes: 'テーマ',
  noTheme: 'テーマを一つ以上選んでください。',
  noThemes: 'すべて外す',
  allThemes: 'すべて選ぶ',
  seconds: '1枚を映す秒数',
  secondsRange: (min: number, max: number) => `${min}秒から${max}秒まで`,
  order: '順番',
  orders,
  length: '長さ',
  lengths,
  round: (slides: number, seconds: number) => {
    const minutes = Math.round((slides * seconds) / 60)
    return minutes < 1 ? `一周は${slides}枚、1分ほどです。` : `一周は${slides}枚、約${minutes}分です。`
  },
  start: '始める',
  startFullScreen: '全画面で始める',
  startHere: 'この窓の中で始める',
  failed: '流す内容を読み込めませんでした。電波のあるところで、もう一度開いてください。',
  address: 'すぐに始まるアドレス',
  addressNote:
    '選んだ内容がこのアドレスに入っています。開くとすぐに始まるので、電源を入れたら開くページにしておくと、無人でも使えます。',
  copy: 'コピー',
  copied: 'コピーしました。',
  notCopied: 'コピーできませんでした。アドレスを選んで写してください。',
  faults: 'アドレスの一部が読めませんでした',
  fault: (fault: SignageFault): string => {
    switch (fault.kind) {
      case 'theme':
        return `テーマ${shortened(fault.value)}はありません。除いて流します。`
      case 'no-theme':
        return '知っているテーマがなかったので、すべてのテーマを流します。'
      case 'seconds':
        return `秒数${shortened(fault.value)}は使えません。${fault.used}秒にしました。`
      case 'order':
        return `順番${shortened(fault.value)}はありません。テーマごとに流します。`
      case 'length':
        return `長さ${shortened(fault.value)}はありません。短いほうを流します。`
      case 'start':
        return `始め方${shortened(fault.value)}は分かりません。ボタンで始めてください。`
    }
  },
  keys: '動かし方',
  keyList: [
    { name: '止める、続ける', value: 'スペースキー' },
    { name: '次へ、前へ', value: '→キー、←キー' },
    { name: 'はじめから', value: 'Homeキー' },
    { name: '終わる', value: 'Escキー' },
    { name: '指やマウスで', value: '画面に触れると、いちばん下にボタンが出ます' },
  ],
  notes: '長く流すときのために',
  noteList: [
    '画面が自動で消えないようにします。消える場合は、端末の設定で「消さない」にしてください。',
    '焼きつきを防ぐため、位置を少しずつ変え、一周ごとに明るい画面と暗い画面を入れかえます。',
    '新しい版が届いていれば、一周の終わりに、自動で読み込みなおして続けます。',
    '端末で動きを減らす設定にしていると、動きなしで切りかわります。',
    '無人で使うときは、ブラウザーの全画面表示（F11キー）やキオスクモードで開くと、読み込みなおしたあとも全画面のままです。',
  ],
  withoutScript: '自動で流すにはJavaScriptが必要です。同じ内容は、次のページでも読めます。',
  links: 'テーマのページ',
}
