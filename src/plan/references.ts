import type { TermMark } from './annotations.ts'
import { unbrokenParts } from './whole-parts.ts'

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

/**
 * A piece of verbatim text that may also be a term of the glossary, by the term's id, or a year, in which no line may
 * break.
 */
export interface MarkedSegment extends TextSegment {
  term: string | null
  whole: boolean
}

/**
 * Cuts a text at its terms, and the text between them at its references and years. The segments joined are the text,
 * unchanged.
 */
export function markedSegments(
  text: string,
  projectNumbers: readonly number[],
  marks: readonly TermMark[],
): MarkedSegment[] {
  let end = 0
  const between = (to: number): MarkedSegment[] =>
    end < to
      ? textSegments(text.slice(end, to), projectNumbers).flatMap((segment) =>
          unbrokenParts(segment.text).map((part) => ({ ...part, project: segment.project, term: null })),
        )
      : []
  const segments = marks.flatMap(([start, length, term]) => {
    const before = between(start)
    end = start + length
    return [...before, { text: text.slice(start, end), project: null, term, whole: false }]
  })
  return [...segments, ...between(text.length)]
}

/** The numbers of the projects that a text names, each once, in order. */
export function referencesIn(text: string, projectNumbers: readonly number[]): number[] {
  const numbers = textSegments(text, projectNumbers).flatMap(({ project }) => (project === null ? [] : [project]))
  return [...new Set(numbers)]
}
