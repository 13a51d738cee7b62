import type { Plan } from '../../src/plan/plan.ts'
import type { Artefact } from './artefacts.ts'
import type { PlanForm } from './form.ts'

/** Signs that may join two names of departments, or stand within one. */
const SIGN = /[・／/，,＆&･]/u

/** What a person should hold against the city's document although the text fits: a sentence each. */
export function planNotes(plan: Plan, form: PlanForm, artefacts: readonly Artefact[]): string[] {
  const empty = emptyHeadings(plan, form, artefacts)
  const bare = plan.projects.filter(({ achievements }) => achievements.length === 0).map(({ number }) => number)
  return [
    ...(bare.length === 0
      ? []
      : [
          `実績が一つもない事業が${bare.length}件あります（事業${bare.join('、')}）。市の文書でもそうか、確かめてください。`,
        ]),
    ...(empty.length === 0
      ? []
      : [
          `下に文のない見出しが${empty.length}件あります（${empty.join('、')}）。見出しがないものとして読みました。市の文書でもそうか、確かめてください。`,
        ]),
    ...joinedNames(plan, form),
  ]
}

/** The form's further headings below which nothing stands: 「12行目の【KPI】」. */
function emptyHeadings({ projects }: Plan, form: PlanForm, artefacts: readonly Artefact[]): string[] {
  const read = new Set(projects.flatMap(({ blocks = [] }) => blocks.map(({ source }) => source.from)))
  return artefacts
    .filter(({ kind, text, line }) => kind === 'section-mark' && form.blocks.includes(text) && !read.has(line))
    .map(({ text, line }) => `${line}行目の${text}`)
}

/** Names of departments that hold the end of one before a sign: 「市民局・デジタル推進室」, each once. */
function joinedNames({ projects }: Plan, form: PlanForm): string[] {
  const names = new Map<string, { sign: string; numbers: number[] }>()
  for (const { number, departments } of projects)
    for (const { text } of departments) {
      const at = [...text].findIndex(
        (letter, index, letters) => SIGN.test(letter) && form.departmentEnd.test(letters.slice(0, index).join('')),
      )
      const sign = [...text][at]
      if (sign === undefined) continue
      const found = names.get(text) ?? { sign, numbers: [] }
      names.set(text, { sign, numbers: [...found.numbers, number] })
    }
  return [...names].map(
    ([text, { sign, numbers }]) =>
      `「${text}」を一つの部署として読みました（事業${numbers.join('、')}）。二つの部署なら、form.jsonのdepartmentsに"separators": ${separatorsWith(sign, form)}と書いてください。`,
  )
}

function separatorsWith(sign: string, form: PlanForm): string {
  return `[${[...form.departments.separators, sign].map((separator) => JSON.stringify(separator)).join(', ')}]`
}
