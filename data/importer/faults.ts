import type { Artefact } from './artefacts.ts'

/** One fault in the input, in words for the person who runs the import. */
export interface Fault {
  /** The file, where it is not the source text itself. */
  file: string | null
  project: number | null
  line: number | null
  /** What was expected, in Japanese. */
  message: string
  /** Something of ours that is not there yet: refused only where the form says that our annotations are complete. */
  missing?: true
}

/**
 * The result of reading a part of the text. With faults, the value is only for reading the rest, so that one run
 * reports all faults; it is never written.
 */
export interface Parsed<T> {
  value: T
  artefacts: Artefact[]
  faults: Fault[]
}

/** A fault at a line of the source text. */
export function faultAt(line: number | null, message: string): Fault {
  return { file: null, project: null, line, message }
}

/** A fault in one of the hand-written files. */
export function faultIn(file: string, message: string): Fault {
  return { file, project: null, line: null, message }
}

/** Something desirable that one of the hand-written files does not have yet. */
export function missingIn(file: string, message: string): Fault {
  return { ...faultIn(file, message), missing: true }
}

/** A value that was read without faults. */
export function parsed<T>(value: T, artefacts: Artefact[] = [], faults: Fault[] = []): Parsed<T> {
  return { value, artefacts, faults }
}

/** Combines the results of several parts into one. */
export function gathered<T>(parts: readonly Parsed<T>[]): Parsed<T[]> {
  return {
    value: parts.map((part) => part.value),
    artefacts: parts.flatMap((part) => part.artefacts),
    faults: parts.flatMap((part) => part.faults),
  }
}

/** The fault as one line: 「事業14（331行目）：…」. */
export function faultText(fault: Fault): string {
  const line = fault.line === null ? '' : `${fault.line}行目`
  const project = fault.project === null ? '' : `事業${fault.project}`
  const position = project && line ? `${project}（${line}）` : project || line
  return [fault.file, position, fault.message].filter(Boolean).join('：')
}

/** What is missing as one line for each file, with its count: 「readings.json：12件がまだありません。例：…」. */
export function missingTexts(missing: readonly Fault[]): string[] {
  const files = [...new Set(missing.map(({ file }) => file))]
  return files.map((file) => {
    const messages = missing.filter((fault) => fault.file === file).map(({ message }) => message)
    return `${file ?? ''}：${messages.length}件がまだありません。${messages.length > 1 ? '例：' : ''}${messages[0] ?? ''}`
  })
}
