import type { GlossaryTerm } from '../../src/plan/glossary.ts'
import { citableItems } from '../../src/plan/items.ts'
import type { PhaseProject } from '../../src/plan/annotations.ts'
import { phasesOfProject } from '../../src/plan/phases.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { faultIn, parsed, type Fault, type Parsed } from './faults.ts'

const FILE = 'glossary.json'

/**
 * The terms with the projects in which they occur, including the cells of the schedule that we assigned to them, in the
 * order of their readings. A term of the table itself, in its title or the heads of its columns, has no project. A term or
 * a spelling that does not occur is a fault.
 */
export function glossary(
  written: readonly Omit<GlossaryTerm, 'projects'>[],
  plan: Plan,
  phases: readonly PhaseProject[],
  lines: readonly string[],
): Parsed<GlossaryTerm[]> {
  const texts = new Map(
    plan.projects.map((project) => [
      project.number,
      [
        project.title,
        ...citableItems(plan).flatMap((item) => (item.project === project ? [item.text] : [])),
        ...phasesOfProject(plan, { phaseProjects: phases }, project.number).map(({ phase }) => phase.label),
      ],
    ]),
  )
  // The head of a table is the first line under the heading of its policy.
  const heads = plan.policies.flatMap(({ source }) => lines.slice(source.to).find((line) => line.trim() !== '') ?? [])
  const inFrame = (spelling: string) => [plan.title, ...heads].some((text) => text.includes(spelling))
  const numbersWith = (spelling: string) =>
    [...texts].flatMap(([number, own]) => (own.some((text) => text.includes(spelling)) ? [number] : []))
  const faults = written.flatMap(({ id, term, variants, reading, explanation }, index): Fault[] => {
    const messages: string[] = []
    if (!/^[a-z0-9-]+$/.test(id)) messages.push('idは半角の小文字と数字とハイフンだけにしてください')
    if (written.findIndex((other) => other.id === id) < index) messages.push('同じidが二つあります')
    for (const spelling of [term, ...variants])
      if (spelling === '' || (numbersWith(spelling).length === 0 && !inFrame(spelling)))
        messages.push(`「${spelling}」が、本文にも、表の題や見出しにもありません。書かれたとおりの言葉にしてください`)
    if (!/^[ぁ-んァ-ヴー・ ]+$/u.test(reading)) messages.push(`読み「${reading}」はかなで書いてください`)
    if (!explanation.endsWith('。')) messages.push('説明は「。」で終えてください')
    return messages.map((message) => faultIn(FILE, `${id}：${message}`))
  })
  const terms = written.map((term) => ({
    ...term,
    projects: [...new Set([term.term, ...term.variants].flatMap(numbersWith))].sort((one, other) => one - other),
  }))
  return parsed(terms.sort(byReading), [], faults)
}

const order = new Intl.Collator('ja')

function byReading(one: GlossaryTerm, other: GlossaryTerm): number {
  return order.compare(one.reading, other.reading) || (one.id < other.id ? -1 : 1)
}
