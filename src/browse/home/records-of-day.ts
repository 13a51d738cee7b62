import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Achievement, Plan } from '../../plan/plan.ts'

/** In letters: two lines beside a floret at 390 px, so that five of them and the notice fit one screen. */
const LONGEST = 40
const REFERENCE = /No\d/

/** A record of one year, whole as the city wrote it. */
export interface RecordOfYear {
  year: FiscalYear
  achievement: Achievement
}

/**
 * One record for each fiscal year of the plan, from those that are short, of that year alone and without lines under
 * them: what is quoted is the whole of it. `projects`: those to choose from; if they have none in a year, all projects are used.
 * The choice follows the day alone (an ISO date), so it is the same on every phone; `turn` asks for the next choice.
 * In a year without such a record another without lines under it is used, once; a year without one is left out.
 */
export function recordsOfDay(
  plan: Plan,
  projects: ReadonlySet<number>,
  day: string,
  turn: number,
): readonly RecordOfYear[] {
  const all = plan.projects.flatMap(({ number, achievements }) =>
    achievements.map((achievement) => ({ number, achievement })),
  )
  const chosen: RecordOfYear[] = []
  const isNew = (entry: Achievement) => chosen.every(({ achievement }) => achievement !== entry)
  for (const year of plan.fiscalYears) {
    const short = all.filter(({ achievement }) => isWholeOf(achievement, year))
    const preferred = short.filter(({ number }) => projects.has(number))
    const others = all.filter(
      ({ achievement }) =>
        achievement.details.length === 0 && achievement.recordedYears.includes(year) && isNew(achievement),
    )
    const candidates = [preferred, short, others].find((some) => some.length > 0) ?? []
    const entry = candidates[(numberOf(`${day} ${year}`) + turn) % candidates.length]
    if (entry) chosen.push({ year, achievement: entry.achievement })
  }
  return chosen
}

function isWholeOf({ text, details, recordedYears }: Achievement, year: FiscalYear): boolean {
  const only = recordedYears.length === 1 && recordedYears[0] === year
  return only && details.length === 0 && text.length <= LONGEST && !REFERENCE.test(text)
}

/** A number from a text, the same everywhere and well spread: FNV-1a with 32 bits. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

/** The day in Japan as an ISO date, whatever zone the phone is set to. */
export function dayInJapan(now: Date): string {
  const HOURS_AHEAD = 9
  return new Date(now.getTime() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10)
}
