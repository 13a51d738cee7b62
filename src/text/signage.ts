import { spanName } from '../plan/source-lines.ts'
import type { SourceSpan } from '../plan/plan.ts'
import { valueName } from '../plan/series/series-rows.ts'
import type { SignageFault, SignageOrder } from '../plan/signage/signage-settings.ts'
import type { Slide } from '../plan/signage/slide.ts'

const orders: Record<SignageOrder, string> = {
  themes: 'テーマごとに、順に',
  turns: 'いろいろなテーマを、かわるがわる',
}

const shortened = (value: string) => `「${value.length > 30 ? `${value.slice(0, 30)}…` : value}」`

/** The panel before the show: what is chosen, and how it is worked. */
export const signageText = {
  lead: '会場の大きな画面や受付のタブレットで、テーマと数字を自動で流します。電波がなくても動きます。',
  settings: '流す内容',
  themes: 'テーマ',
  noTheme: 'テーマを1つ以上選んでください。',
  seconds: '1枚を映す秒数',
  secondsRange: (least: number, most: number) => `${least}秒から${most}秒まで`,
  order: '順番',
  orders,
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
        return `テーマ${shortened(fault.value)}はありません。のぞいて流します。`
      case 'no-theme':
        return '知っているテーマがなかったので、すべてのテーマを流します。'
      case 'seconds':
        return `秒数${shortened(fault.value)}は使えません。${fault.used}秒にしました。`
      case 'order':
        return `順番${shortened(fault.value)}はありません。テーマごとに流します。`
      case 'start':
        return `始め方${shortened(fault.value)}は分かりません。ボタンで始めてください。`
    }
  },
  keys: '動かし方',
  keyList: [
    { name: '止める、つづける', value: 'スペースキー' },
    { name: '次へ、前へ', value: '→キー、←キー' },
    { name: 'はじめから', value: 'Homeキー' },
    { name: '終わる', value: 'Escキー' },
    { name: '指やマウスで', value: '画面に触れると、下にボタンが出ます' },
  ],
  notes: '長く流すときのために',
  noteList: [
    '画面が自動で消えないようにします。消える場合は、端末の設定で「消さない」にしてください。',
    '焼きつきを防ぐため、位置を少しずつ変え、一周ごとに明るい画面と暗い画面を入れかえます。',
    '新しい版が届いていれば、一周の終わりに自分で読み込みなおして続けます。',
    '端末で動きを減らす設定にしていると、動きなしで切りかわります。',
    '無人で使うときは、ブラウザーの全画面表示（F11キー）やキオスクモードで開くと、読み込みなおしたあとも全画面のままです。',
  ],
  withoutScript: '自動で流すにはJavaScriptが必要です。同じ内容は、次のページでも読めます。',
  links: 'テーマのページ',
}

/** What stands on the slides and on the buttons over them. */
export const slideText = {
  show: '自動で流れる画面',
  kind: 'テーマ',
  gathered: 'このアプリがまとめたテーマ',
  record: '平成26年度までの記録',
  projects: (numbers: readonly number[]) => `事業${numbers.join('・')}`,
  project: (number: number) => `事業${number}`,
  source: (spans: readonly SourceSpan[]) => `原文${spans.map(spanName).join('、')}`,
  counted: '花の数字は、表に書かれている件数です。',
  missing: '記載なし',
  none: 'この表に記載なし',
  recorded: (count: number) => `記載${count}件`,
  year: (year: string, value: string) => `${year}、${value}。`,
  readMore: { opener: 'このテーマを読む', item: 'この記録を読む', project: 'この事業を読む', closing: 'アプリを開く' },
  code: (words: string) => `QRコード：${words}`,
  closing: ['原文の行まで、', 'たどって読めます。'],
  position: (index: number, count: number) => `${index + 1}／${count}`,
  positionSpoken: (index: number, count: number) => `${count}枚のうち${index + 1}枚目。`,
  controls: '画面の操作',
  pause: '止める',
  resume: 'つづける',
  previous: '前へ',
  next: '次へ',
  first: 'はじめから',
  leave: '終わる',
  paused: '止めています',
  mayTurnOff: 'この端末では、画面が自動で消えることがあります。',
}

/** A slide in one sentence, for those who hear the page and step by hand. */
export function slideSpoken(slide: Slide, appName: string): string {
  switch (slide.kind) {
    case 'opener':
      return `${slideText.kind}、${slide.theme.title}。${slide.theme.lead}`
    case 'statement':
      return slide.text
    case 'number':
      return `${slide.series.label}、${valueName(slide.point)}${slide.series.unit}。`
    case 'chart':
      return `${slide.series.message}。`
    case 'project':
      return `${slideText.project(slide.project.number)}、${slide.project.title}。`
    case 'closing':
      return `${appName}。${slideText.record}。`
  }
}
