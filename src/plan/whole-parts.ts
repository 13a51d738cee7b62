/**
 * A year with its era or a span of years, with the particle or the brackets that belong to it: 「平成22～24年度に」,
 * 「（平成25年度）。」; and the tag that the document sets after a sentence: 「（H23～H26）」.
 */
const WHOLE =
  /([（(]?(?:平成|令和)[\d０-９]+(?:[～・][\d０-９]+)*年(?:度末?|\d{1,2}月)?(?:（\d{4}年度）)?(?:から|まで)?[にはのとが]*[）)]?[、。]?|[（(]?[HＨ][\d０-９]+(?:[～~][HＨ]?[\d０-９]+)?(?:年度?)?[）)]?)/u

/** A piece of text. `whole`: no line may break within it. */
export interface TextPart {
  text: string
  whole: boolean
}

/** Cuts a text into parts so that no line breaks within a year. The parts joined are the text, unchanged. */
export function wholeParts(text: string): TextPart[] {
  return text.split(WHOLE).flatMap((part, index) => (part === '' ? [] : [{ text: part, whole: index % 2 === 1 }]))
}
