import type { Artefact } from './artefacts.ts'

/** One thing in the input that does not fit, worded for the person who runs the import. */
export interface Fault {
  /** The file, where it is not the source text itself. */
  file: string | null
  project: number | null
  line: number | null
  /** What was expected, in Japanese. */
  message: string
}

/**
 * What reading one part of the text gives. Where there are faults the value is only good enough to go on
 * reading with, so that one run tells all faults; it is never written.
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

/** A value that was read without faults. */
export function parsed<T>(value: T, artefacts: Artefact[] = [], faults: Fault[] = []): Parsed<T> {
  return { value, artefacts, faults }
}

/** Many parts read one after the other, as one. */
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
  const place = project && line ? `${project}（${line}）` : project || line
  return [fault.file, place, fault.message].filter(Boolean).join('：')
}
