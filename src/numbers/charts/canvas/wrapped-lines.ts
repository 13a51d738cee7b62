const NOT_AT_START = '、。，．）」』】〕・：；？！ー～々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％'
const NOT_AT_END = '（「『【〔'

/** What is never torn: a year with its era, a number with what it counts, a word of Latin letters. */
const WHOLE = /(?:平成|令和)?\d[\d.,]*(?:年度?|\p{Script=Han})?|[A-Za-z]+|./gsu

/** The parts of a text between which a line may break: what must not begin a line hangs on the part before (禁則). */
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

/** Breaks a text into lines of a width. Japanese has no blanks, but a mark never begins a line and a bracket never ends one. */
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
    // Longer than a line: then it is torn all the same.
    if (measure(part) > width) for (const character of part) add(character)
    else add(part)
  }
  return line === '' ? lines : [...lines, line]
}
