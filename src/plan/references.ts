/** A stretch of verbatim text; `project` is set where the stretch names another project (「No21」). */
export interface TextSegment {
  text: string
  project: number | null
}

const REFERENCE = /[NＮ][oｏ][.．]?([0-9０-９]+)/g

/**
 * Cuts a text at its references to projects by number. The segments joined are the text, unchanged.
 * Numbers the plan does not have stay plain text.
 */
export function textSegments(text: string, projectNumbers: readonly number[]): TextSegment[] {
  const segments: TextSegment[] = []
  let end = 0
  for (const match of text.matchAll(REFERENCE)) {
    const number = Number(match[1]?.normalize('NFKC'))
    if (!projectNumbers.includes(number)) continue
    if (match.index > end) segments.push({ text: text.slice(end, match.index), project: null })
    segments.push({ text: match[0], project: number })
    end = match.index + match[0].length
  }
  if (end < text.length || segments.length === 0) segments.push({ text: text.slice(end), project: null })
  return segments
}

/** The numbers of the projects that a text names, each once, in order. */
export function referencesIn(text: string, projectNumbers: readonly number[]): number[] {
  const numbers = textSegments(text, projectNumbers).flatMap(({ project }) => (project === null ? [] : [project]))
  return [...new Set(numbers)]
}
