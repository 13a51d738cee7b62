import type { Achievement, Detail, Plan } from '../../../src/plan/plan.ts'
import { realLines, realPlan } from './real-text.ts'

/** A bullet of the real text, with its lines and those of its details. */
export interface RealBullet {
  project: number
  index: number
  achievement: Achievement
  from: number
  /** The last line of the bullet itself. */
  ownTo: number
  /** The last line of its details. */
  to: number
}

const lastLine = (item: Achievement | Detail): number => Math.max(item.source.to, ...item.details.map(lastLine))

export const bullets: RealBullet[] = realPlan.projects.flatMap(({ number, achievements }) =>
  achievements.map((achievement, index) => ({
    project: number,
    index,
    achievement,
    from: achievement.source.from,
    ownTo: achievement.source.to,
    to: lastLine(achievement),
  })),
)

/** The real text with the lines `from`–`to` (1-based, inclusive) replaced. */
export function withLines(from: number, to: number, lines: readonly string[], all = realLines): string[] {
  return [...all.slice(0, from - 1), ...lines, ...all.slice(to)]
}

/** A copy of the real plan in which the achievements of a project are others. */
export function withAchievements(plan: Plan, project: number, change: (list: Achievement[]) => Achievement[]): Plan {
  const projects = plan.projects.map((candidate) =>
    candidate.number === project ? { ...candidate, achievements: change([...candidate.achievements]) } : candidate,
  )
  return { ...plan, projects }
}

/** A text cut into lines at the positions given. */
export function cutAt(text: string, positions: readonly number[]): string[] {
  const cuts = [0, ...new Set([...positions].sort((one, other) => one - other)), text.length]
  return cuts.slice(1).map((cut, index) => text.slice(cuts[index], cut))
}
