import type { Achievement, Detail, Project, SourceSpan } from './plan.ts'

/** A line of the source file with its 1-based number. */
export interface NumberedLine {
  number: number
  text: string
}

/**
 * The lines of the source text, letter for letter: indentation, blanks and all. Line 1 is at index 0. What only says how
 * the file is stored, a byte order mark and the carriage returns of Windows, is no letter of a line.
 */
export function sourceLines(text: string): string[] {
  return text.replace(/^\uFEFF/u, '').split(/\r?\n/u)
}

/** The raw lines that a span names, with their numbers. */
export function linesOf(span: SourceSpan, lines: readonly string[]): NumberedLine[] {
  return lines.slice(span.from - 1, span.to).map((text, index) => ({ number: span.from + index, text }))
}

/** 「17～18行目」, or 「19行目」 for a single line. */
export function spanName(span: SourceSpan): string {
  return spansName([span])
}

/** Several places of the source as one name: 「17～19・47行目」. */
export function spansName(spans: readonly SourceSpan[]): string {
  return `${spans.map(({ from, to }) => (from === to ? from : `${from}～${to}`)).join('・')}行目`
}

/** The lines of an achievement together with those of all its details. */
export function spanWithDetails(item: Achievement | Detail): SourceSpan {
  return spanAround([item.source, ...item.details.map(spanWithDetails)])
}

/** The lines of a project's title and departments. */
export function spanOfHead(project: Project): SourceSpan {
  return spanAround([project.source, ...project.departments.map((department) => department.source)])
}

function spanAround(spans: readonly SourceSpan[]): SourceSpan {
  return { from: Math.min(...spans.map((span) => span.from)), to: Math.max(...spans.map((span) => span.to)) }
}
