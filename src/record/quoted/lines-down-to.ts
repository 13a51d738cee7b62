import type { Detail } from '../../plan/plan.ts'

/** The way down to a line: the lines above it without their other lines, and the line itself with all that is under it. */
export function linesDownTo(id: string, details: readonly Detail[]): Detail[] {
  return details
    .filter((line) => line.id === id || id.startsWith(`${line.id}-`))
    .map((line) => (line.id === id ? line : { ...line, details: linesDownTo(id, line.details) }))
}
