const FULL_WIDTH_SPACE = '\u3000'
/** A full-width space after the sign of a list, a note or a numbered section stands for something. */
const MEANT = new RegExp(
  [
    `^[ア-ンa-zａ-ｚ①-⑳（(][）)]?${FULL_WIDTH_SPACE}`,
    `^※\\d*${FULL_WIDTH_SPACE}`,
    `^第[０-９0-9一二三四五六七八九十]+${FULL_WIDTH_SPACE}`,
    `^${FULL_WIDTH_SPACE}+[○●・◯]`,
    `^[0-9０-９]+[．.]${FULL_WIDTH_SPACE}`,
  ].join('|'),
)

/** L1-06: spaces or line breaks that only arrange a cell. */
export function isArranged(cell: string): boolean {
  const spaced = /^\s|\s$/.test(cell) || cell.includes(FULL_WIDTH_SPACE) || / {2,}/.test(cell.trim())
  const breaks = /[\r\n]/.test(cell.trimEnd()) && (cell.match(/\s/g)?.length ?? 0) / cell.length > 0.1
  return (spaced && !MEANT.test(cell)) || breaks
}

/** L1-07: several data in one cell, as the scorer counts them: by line breaks, 「、」, 「・」 and commas. */
export function holdsSeveral(cell: string, numeric: boolean): boolean {
  const count = (sign: string) => cell.split(sign).length - 1
  const isThousands = (text: string) => /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/.test(text)
  if (cell.split('\n').filter((line) => line.trim() !== '').length >= 2) return true
  if (/^\s*\d+（\d+）\s*$/.test(cell) || count('、') >= 2 || count('・') >= 2) return true
  if (/(?<!\d),(?!\d)/.test(cell) && !isThousands(cell.trim())) return true
  const compact = cell.replace(/\s+/g, '').replace(/（[^）]*）/g, '')
  return !numeric && compact.includes(',') && !isThousands(compact)
}

const STRICT_NUMBER = /^[\s\-ー−]*[\d,]+\.?\d*\s*$/
const NUMBER_WITH_MORE = /^[\s\-ー−▲△▼]*[\d,]+\.?\d*\s*$|^[\d,.]+\s*(?:\D{1,3}|[%％])$|^[\d,.]+\s*[(（].*[)）]$/

/** L2-01: whether a cell counts as a number where most of a column must. */
export const isNumberLike = (cell: string) => NUMBER_WITH_MORE.test(cell.trim())

/** L2-01: whether a cell of a column of numbers holds more than its number. */
export const isImpure = (cell: string) => /\d/.test(cell) && !STRICT_NUMBER.test(cell.trim())

const WORDS_WITHOUT_UNIT =
  'id code key name type flag status index sort rank order level class year month date number count cnt num no row col seq version is has will can use'.split(
    ' ',
  )

/** L3-04: whether the name of a column of numbers says their unit, or needs none. */
export function saysUnit(name: string): boolean {
  const parts = name.toLowerCase().replaceAll('-', '_').split('_')
  return (
    /[（(](?:人|件|円|千円|%|％|km|m|㎡|個|台|回|枚|か所|箇所|世帯|社|校|日|月|年|時間)[）)]/.test(name) ||
    /数$|率$|人口|面積|金額|割合|コード|番号|指数|順位|区分|^\d+$/.test(name) ||
    parts.some((part) => WORDS_WITHOUT_UNIT.includes(part))
  )
}

/** L3-05: the form of a date or a year in a column of time; null where it is no such form. */
export function timeForm(cell: string): 'refused' | 'iso' | 'fiscal' | 'kanji' | 'slash' | 'western' | null {
  const text = cell.trim()
  if (/^[MTSHR]\d{1,2}\.\d{1,2}\.\d{1,2}/.test(text)) return 'iso'
  if (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text)) return 'iso'
  if (/(?:明治|大正|昭和|平成|令和|M|T|S|H|R)\s*\d{1,2}\s*[年.\-/]/.test(text)) return 'refused'
  if (/^\d{2}\/\d{1,2}\/\d{1,2}$|^(?:明治|大正|昭和|平成|令和)\d{1,2}$/.test(text)) return 'refused'
  if (/^(?:19|20)\d{2}\s*年度/.test(text)) return 'fiscal'
  if (/^(?:19|20)\d{2}年\d{1,2}月/.test(text)) return 'kanji'
  if (/^(?:19|20)\d{2}\/\d{1,2}/.test(text)) return 'slash'
  return /^(?:19|20)\d{2}\s*[年/\-.]/.test(text) ? 'western' : null
}

const PREFECTURES =
  '青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄'.split(
    ' ',
  )

/** L3-06: a place with its official name, one without its ending, or no place. Of the municipalities it knows ours alone. */
export function placeForm(cell: string): 'official' | 'short' | null {
  const text = cell.trim()
  if (['北海道', '東京都', '京都府', '大阪府', '相模原市', ...PREFECTURES.map((name) => `${name}県`)].includes(text))
    return 'official'
  return ['東京', '京都', '大阪', '相模原', ...PREFECTURES].includes(text) ? 'short' : null
}

/** How alike two texts are, from 0 to 1: twice the letters of their longest common stretches, by all their letters. */
export function likeness(one: string, other: string): number {
  const total = one.length + other.length
  return total === 0 ? 1 : (2 * commonLetters(one, other)) / total
}

function commonLetters(one: string, other: string): number {
  let longest = { from: 0, at: 0, length: 0 }
  for (let from = 0; from < one.length; from++)
    for (let at = 0; at < other.length; at++) {
      let length = 0
      while (from + length < one.length && one[from + length] === other[at + length]) length++
      if (length > longest.length) longest = { from, at, length }
    }
  const { from, at, length } = longest
  if (length === 0) return 0
  const before = commonLetters(one.slice(0, from), other.slice(0, at))
  return length + before + commonLetters(one.slice(from + length), other.slice(at + length))
}
