import { ERAS } from '../plan/fiscal-year.ts'
import type { ReadingsIn } from './readings-in.ts'

/**
 * `all`: every word of kanji in kana. `doubtful`: only those that voices get wrong; the rest stays as it is written,
 * because a voice finds the melody of a sentence by its words.
 */
export type SpokenWords = 'all' | 'doubtful'

/** Words of several kanji that voices and analysers read otherwise. A single kanji is always doubtful. */
const DOUBTFUL = new Set(
  ['分別', '開庁', '広聴', '協働', '人数', '市内', '本市', '他市', '連絡所', '研修所', '避難所', '診療所'].concat([
    ...['利活用', '届出', '届出書', '問合', '日間', '淵野辺', '古淵', '津久井', '城山', '番号札', '二次元', '一人'],
  ]),
)

/** How letters are said. Other words of small letters are left to the voice. */
const NAMES: Readonly<Record<string, string>> = {
  HP: 'ホームページ',
  JIS: 'ジス',
  IFAX: 'アイファックス',
  twitter: 'ツイッター',
  facebook: 'フェイスブック',
  youtube: 'ユーチューブ',
  bono: 'ボーノ',
  No: 'ナンバー',
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ A: 'エー', B: 'ビー', C: 'シー', D: 'ディー', E: 'イー', F: 'エフ', G: 'ジー', H: 'エイチ', I: 'アイ' },
  ...{ J: 'ジェイ', K: 'ケー', L: 'エル', M: 'エム', N: 'エヌ', O: 'オー', P: 'ピー', Q: 'キュー', R: 'アール' },
  ...{ S: 'エス', T: 'ティー', U: 'ユー', V: 'ブイ', W: 'ダブリュー', X: 'エックス', Y: 'ワイ', Z: 'ゼット' },
}

/** What a voice is given for a text: years, ranges and letters in words, and the readings of its words in kana. */
export function spokenText(text: string, readingsIn: ReadingsIn, words: SpokenWords = 'doubtful'): string {
  return withoutSigns(withReadings(withLetters(withRanges(withYears(halfWidth(text)))), readingsIn, words))
}

/** ＩＣＴ and ２２ as ICT and 22. */
function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
}

/** A year by the letter of its era. Two digits for H: H2 may be a name. */
const LETTER_YEAR = '(?:(?:H(?=[\\d元]{2}|元)|R)(?:\\d{1,2}|元))'
const LETTER_SPAN = new RegExp(`(^|[^A-Za-z])(${LETTER_YEAR})[～\\u301c]([HR])?(\\d{1,2}|元)(?:年度)?(?!\\d)`, 'g')
const BARE_LETTER_YEAR = new RegExp(`(^|[^A-Za-z])(${LETTER_YEAR})(?![\\dA-Za-z])(年?)`, 'g')

/** H22 is a fiscal year, and H26年 is what the text says: a year. R3～R5 are fiscal years too. */
function withYears(text: string): string {
  const named = (year: string) => `${ERAS.find(({ letter }) => letter === year.charAt(0))?.name ?? ''}${year.slice(1)}`
  return text
    .replace(LETTER_SPAN, (_, before: string, first: string, era: string | undefined, last: string) => {
      return `${before}${named(first)}年度から${named(`${era ?? first.charAt(0)}${last}`)}年度`
    })
    .replace(
      BARE_LETTER_YEAR,
      (_, before: string, year: string, unit: string) => before + named(year) + (unit || '年度'),
    )
}

/** 平成22～26年度: the first year has its 年度 too, so that both are heard as years. */
function withRanges(text: string): string {
  return text.replace(/(\d+)[～\u301c](\d+)(年度|年|月|日|件|回)/g, '$1$3から$2$3').replace(/[～\u301c]/g, 'から')
}

function withLetters(text: string): string {
  return text.replace(/(\d)-(?=\d)/g, '$1の').replace(/[A-Za-z]+/g, (word) => {
    const name = NAMES[word]
    if (name !== undefined) return name
    return /^[A-Z]{1,5}$/.test(word) ? [...word].map((letter) => LETTERS[letter] ?? letter).join('') : word
  })
}

function withReadings(text: string, readingsIn: ReadingsIn, words: SpokenWords): string {
  let end = 0
  const pieces = readingsIn(text).map(({ from, to, reading }) => {
    const word = text.slice(from, to)
    const piece = text.slice(end, from) + (words === 'all' || word.length === 1 || DOUBTFUL.has(word) ? reading : word)
    end = to
    return piece
  })
  return pieces.join('') + text.slice(end)
}

/** Signs become pauses; those that only mark a line are not said. */
function withoutSigns(text: string): string {
  return text
    .replace(/^[\s\u3000]*[・○]/, '')
    .replace(/※/g, '注、')
    .replace(/([ァ-ヴー])・(?=[ァ-ヴー])/g, '$1 ')
    .replace(/[「」『』]/g, '')
    .replace(/[（）()・：:／]/g, '、')
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/、(?:[ 、]*、)+/g, '、')
    .replace(/、+(?=。)/g, '')
    .replace(/。、+/g, '。')
    .replace(/^[、 ]+|[、 ]+$/g, '')
}
