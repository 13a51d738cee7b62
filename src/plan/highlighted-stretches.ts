/** A stretch of the original, from its first character up to but not including its last. */
export interface Range {
  from: number
  to: number
}

/** A piece of a verbatim text; `highlighted`: it matches a word of the search. Joined the pieces are the text, unchanged. */
export interface HighlightedStretch {
  text: string
  highlighted: boolean
}

/** Cuts a text at the ranges; overlapping ones become one highlight. */
export function highlightedStretches(original: string, ranges: readonly Range[]): HighlightedStretch[] {
  const stretches: HighlightedStretch[] = []
  let end = 0
  const push = (from: number, to: number, highlighted: boolean) => {
    const last = stretches.at(-1)
    if (from >= to) return
    if (last?.highlighted === highlighted) last.text += original.slice(from, to)
    else stretches.push({ text: original.slice(from, to), highlighted })
  }
  for (const { from, to } of [...ranges].sort((one, other) => one.from - other.from)) {
    push(end, from, false)
    push(Math.max(end, from), to, true)
    end = Math.max(end, to)
  }
  push(end, original.length, false)
  return stretches
}
