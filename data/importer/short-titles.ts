import type { Plan } from '../../src/plan/plan.ts'
import type { ShortTitle } from '../../src/plan/annotations.ts'
import { faultIn, missingIn, type Fault } from './faults.ts'

const FILE = 'short-titles.json'
/** The longest name that fits beside five florets on the narrowest screen. */
const LONGEST = 9

/** The faults of our short names for the map: every project has one, given beside its own title. */
export function shortTitleFaults(titles: readonly (ShortTitle & { title: string })[], plan: Plan): Fault[] {
  return [
    ...plan.projects.flatMap(({ number }) => {
      const count = titles.filter(({ project }) => project === number).length
      if (count === 1) return []
      return [(count === 0 ? missingIn : faultIn)(FILE, `事業${number}の短い名前が、一つだけ必要です`)]
    }),
    ...titles.flatMap(({ project: number, title, label }) => {
      const project = plan.projects.find((candidate) => candidate.number === number)
      if (!project) return [faultIn(FILE, `事業${number}がありません`)]
      const messages: string[] = []
      if (project.title !== title)
        messages.push(`事業${number}の名前は「${project.title}」です（ここでは「${title}」）`)
      if (label === '' || [...label].length > LONGEST)
        messages.push(`事業${number}の短い名前は、1～${LONGEST}文字にしてください`)
      return messages.map((message) => faultIn(FILE, message))
    }),
  ]
}
