const NUMBER = '(?:元|[\\d０-９]+)'
const ERA = '(?:平成|令和)'
const LETTER = '[HRＨＲ]'

/**
 * A year with its era or a span of years, with the particle or the brackets that belong to it: 「平成22～24年度に」,
 * 「（平成25年度）。」; and the tag that a document sets after a sentence: 「（H23～H26）」, 「（R4、R5）」.
 */
const YEARS = new RegExp(
  [
    `[（(]?${ERA}${NUMBER}(?:[～・]${ERA}?${NUMBER})*年(?:度末?|\\d{1,2}月)?(?:（\\d{4}年度）)?(?:から|まで)?[にはのとが]*[）)]?[、。]?`,
    `[（(]?${LETTER}${NUMBER}(?:[～~]${LETTER}?${NUMBER}|[、・]${LETTER}${NUMBER})*(?:年度?)?[）)]?`,
  ].join('|'),
  'u',
)
/** What stands around a part without a blank: a box in a line does not keep it from the line's beginning or end. */
const around = (source: string) => new RegExp(`([（(「]*(?:${source})[、。・）)」』]*)`, 'u')
const WHOLE = around(YEARS.source)

/** A number with its unit: 「13台」, 「約10万件」, 「４月上旬」. */
const QUANTITY =
  /約?[\d０-９][\d０-９,，]*(?:万?件|台|[カか]所|団体|手続き|種類|データ|回|名|部|法人|サイト|自治会|インチ|階|月(?:上旬)?)/u
const UNBROKEN = around(`${YEARS.source}|${QUANTITY.source}`)

/** A piece of text. `whole`: no line may break within it. */
export interface TextPart {
  text: string
  whole: boolean
}

/** Cuts a text into parts so that no line breaks within a year. The parts joined are the text, unchanged. */
export function wholeParts(text: string): TextPart[] {
  return partsBy(WHOLE, text)
}

/** The same for the city's words, in which no number is torn from its unit either. */
export function unbrokenParts(text: string): TextPart[] {
  return partsBy(UNBROKEN, text)
}

function partsBy(separator: RegExp, text: string): TextPart[] {
  return text.split(separator).flatMap((part, index) => (part === '' ? [] : [{ text: part, whole: index % 2 === 1 }]))
}
