const NOT_AT_START = '、。，．）」』】〕・：；？！ー～々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％'
const NOT_AT_END = '（「『【〔'

/** What no line break may split: a year with its era, a number with its unit, a word of Latin letters. */
const WHOLE = /(?:平成|令和)?\d[\d.,]*(?:年度?|\p{Script=Han})?|[A-Za-z]+|./gsu

/** The parts of a text between which a line may break. What must not begin a line belongs to the part before (禁則). */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let hangsOn = true
  for (const [whole] of text.matchAll(WHOLE)) {
    const last = parts.length - 1
    if (last >= 0 && (hangsOn || NOT_AT_START.includes(whole))) parts[last] += whole
    else parts.push(whole)
    hangsOn = NOT_AT_END.includes(whole)
  }
  return parts
}

/** Breaks a text into lines of a width. Punctuation never begins a line, and an opening bracket never ends one. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  const add = (part: string) => {
    if (line !== '' && measure(line + part) > width) {
      lines.push(line)
      line = ''
    }
    line += part
  }
  for (const part of partsOf(text)) {
    // Longer than a line, so it is split all the same.
    if (measure(part) > width) for (const character of part) add(character)
    else add(part)
  }
  return line === '' ? lines : [...lines, line]
}
