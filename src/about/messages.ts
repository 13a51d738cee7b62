import type { Annotations, PrintedWords } from '../plan/annotations.ts'
import { rangeName } from '../plan/fiscal-year.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanParts } from '../plan/plan-parts.ts'
import { recordText } from '../record/notes/messages.ts'

/** The pages whose groups are ours, by name. */
const groupedPages = ({ guide, places }: PlanParts) =>
  [...(guide ? ['「くらしからさがす」'] : []), ...(places ? ['「場所からさがす」'] : [])].join('と')

const named = (word: string) => (word === '' ? '' : `（「${word}」）`)

/** The about page. Functions take their values from the plan; what names the city comes from the annotations. */
export const aboutText = {
  source: '出典',
  sourceFacts: {
    title: '資料の題',
    publisher: 'どの団体の表か',
    publisherRead: (name: string) => `${name}（表の中の言葉から）`,
    file: '取り込んだファイル',
    lines: '行数',
    sha256: '元のファイルと同じかを確かめる値（SHA-256）',
    url: '公開場所',
    retrieved: '入手日',
    licence: '利用条件',
    unknown: '手元の資料からは分かりません',
  },
  method: 'つくり方',
  methodWords: (phases: boolean, printed: PrintedWords) =>
    `市の表から取り出されたテキストを一行ずつ読みとり、分野${named(printed.policy)}、事業、担当の部署${named(printed.departments)}、${printed.overview}、したこと${named(printed.achievements)}${phases ? '、年度の欄の言葉' : ''}に分けています。折り返された行はつなぎますが、文字は一字も変えていません。`,
  methodWhole:
    'テキストの空白以外のすべての文字が、どこかに使われているか、表の見出しや行頭の点のような飾りとして数えられていることを、つくるたびに自動で確かめています。',
  methodLines: 'どの文からも、その場の「原文」か事業のページで、ファイルの行をそのままの形で開けます。',
  ours: 'このアプリが加えたもの',
  oursItems: ({ municipality }: Plan, { city, holds, shortTitles }: Annotations, parts: PlanParts) => [
    ...(parts.themes ? ['テーマの分け方と、その説明の文章'] : []),
    ...(parts.guide || parts.places ? [`${groupedPages(parts)}の分け方と、そこに書いた説明`] : []),
    ...(parts.glossary ? ['言葉の説明'] : []),
    ...(parts.readings ? ['読みがな'] : []),
    `${municipality.name}の表だと、表の中の言葉から読んだこと（公表されたものかどうかは、手元の資料からは分かりません）`,
    'このアプリが数えた件数や計算した数',
    ...(parts.numbers ? ['数字の題と注、数の計算が合うかの確かめ'] : []),
    ...(city.interpretations?.map(({ what }) => what) ?? []),
    ...(parts.phases ? ['年度の欄の言葉を、予定と読んだこと（表に「予定」とは書かれていません）'] : []),
    ...(parts.themes ? ['「その後の日付」の選び方と、事業のつながり'] : []),
    ...(holds.synonyms ? ['検索に使う、言葉の言いかえ'] : []),
    ...(shortTitles.length > 0 ? ['事業の短い題'] : []),
    ...(parts.easyJapanese ? ['やさしい日本語に書きなおした文'] : []),
    ...(parts.phases ? ['年度の欄の言葉が、どの事業のものか'] : []),
    '見出しの改行の位置と、年度の西暦',
  ],
  oursNote: '市の言葉は左に線を引いた明朝体で、このアプリの言葉はゴシック体で示します。',
  limits: '読むときの注意',
  limitsItems: ({ fiscalYears, projects }: Plan, parts: PlanParts, printed: PrintedWords) => [
    `${rangeName(fiscalYears)}の記録です。`,
    `${recordText.onlyMain(printed)}書かれていない年度は「この表になし」とし、何もしなかったとは読みません。`,
    ...(parts.phases ? ['年度の欄の言葉は、どの年度のものかがテキストから失われているため、年度を示しません。'] : []),
    // What stands under 評価 or KPI may be just that.
    ...(projects.some(({ blocks = [] }) => blocks.length > 0)
      ? []
      : ['進みぐあいや達成の度合いは、表にないので示しません。']),
  ],
  unofficial: '市の表と、市のサイト',
  privacy: 'あなたの情報',
  privacyText:
    'このアプリが置かれたサーバーのほかには、何も送りません。端末に保存するまでは、開くページのアドレス（検索した言葉や選んだ条件も入ります）が、そのサーバーに届きます。保存したあとは、新しい版の確認などのときだけです。選んだ設定、一覧とメモは、この端末だけに保存されます。ほかのサイトの部品も読み込みません。',
  licence: 'ライセンス',
  licenceText: 'アプリのプログラムはMITライセンスです。市の文章は市のものです。',
  licencesFile: '使っているライブラリの著作権表示（テキスト）',
  downloads: 'データと一つのファイル版',
  files: 'データのファイル',
  filesNeedNetwork: 'いまは電波がないようです。ここから下のファイルは、電波のあるところでダウンロードできます。',
}
