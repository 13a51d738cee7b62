import { readFileSync } from 'node:fs'
import type { CitizenQuery } from './citizen-queries.ts'

const LINE = /^(?:-|(?<means>[\d ]+?)(?: \((?<acceptable>[\d ]+)\))?): (?<asks>.+)$/

const sets = readFileSync(new URL('third-citizen-queries.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const { means, acceptable, asks } = LINE.exec(line)?.groups ?? {}
    if (asks === undefined) throw new RangeError(`no query in 「${line}」`)
    return { asks: asks.split(' | '), means: numbers(means), acceptable: numbers(acceptable) }
  })

function numbers(written = ''): number[] {
  return written.split(' ').filter(Boolean).map(Number)
}

export const THIRD_CITIZEN_QUERIES: readonly CitizenQuery[] = sets.filter(({ means }) => means.length > 0)
export const NOT_IN_THE_TEXT_AT_ALL: readonly string[] = sets.flatMap(({ asks, means }) =>
  means.length === 0 ? asks : [],
)
