import { eraName, type FiscalYear, westernName } from '../../plan/fiscal-year.ts'

export const settingsText = {
  lead: '選ぶとすぐに変わります。選んだことはこの端末だけに保存され、どこにも送られません。',
  theme: '明るさ',
  themes: { automatic: '端末に合わせる', light: '明るい', dark: '暗い' },
  textSize: '文字の大きさ',
  textSizes: { standard: '標準', large: '大きい', largest: 'とても大きい' },
  yearFirst: '年度の書き方',
  yearFirsts: (year: FiscalYear) => ({ era: `${eraName(year)}（和暦）`, western: `${westernName(year)}（西暦）` }),
  furigana: 'ふりがな',
  furiganas: { none: 'なし', difficult: 'むずかしい字だけ', all: 'すべて' },
  furiganaMissing: 'ふりがなは、まだこの端末にありません。電波が戻ると出ます。',
  wording: '文章',
  wordings: { original: '市の文だけ', easy: 'やさしい日本語も' },
  wordingNote:
    'やさしい日本語と外国語は、このアプリがつくった文で、市の文ではありません。市の文は、いつもそのすぐ下に出ます。国の「在留支援のためのやさしい日本語ガイドライン」にある三つめの段階（日本語教師や外国人に確かめてもらうこと）は、まだしていません。',
  wordingStored: '選んだ文章を、この端末に保存しました。電波がなくても出ます。',
  voice: '読み上げの声と速さ',
  sample: '見え方',
  withoutScript: '設定を変えるにはJavaScriptが必要です。文字の大きさと明るさは、ブラウザーの設定でも変えられます。',
}
