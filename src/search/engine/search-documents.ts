import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { type CitableItem, citableItems } from '../../plan/items.ts'
import type { ReadingTable } from './kana-readings.ts'
import { phasesOfProject } from '../../plan/phases.ts'
import type { Achievement, Plan, Project } from '../../plan/plan.ts'
import type { Annotations } from '../../plan/annotations.ts'
import { recordedIn, themesOf } from '../../plan/records.ts'
import { type SearchText, foldedSearchText } from './search-text.ts'

export type PassageKind =
  'number' | 'title' | 'department' | 'overview' | 'block' | 'phase' | 'achievement' | 'detail' | 'group' | 'code'

/** A text that can be found. `id`: its anchor on the project's page; null where it has none. */
export interface Passage {
  kind: PassageKind
  id: string | null
  text: SearchText
  /** The years that the passage itself is recorded for; none where it is not a record. */
  years: readonly FiscalYear[]
}

/** What a search finds: a project, or one of its achievements with all its lines. */
export interface SearchDocument {
  id: string
  project: Pick<Project, 'number' | 'title'>
  /** null: the project itself. */
  achievement: Pick<Achievement, 'id'> | null
  /** Its position in the project: 0 is the project itself, 1 its first achievement. */
  position: number
  policy: string
  themes: readonly string[]
  departments: readonly string[]
  years: readonly FiscalYear[]
  /** Its own texts. */
  own: readonly Passage[]
  /**
   * The texts around it. A further word of the query may match here, but a document is not found by its context alone.
   */
  context: readonly Passage[]
  /** The names of its policy and themes. It is found by them only where no text contains the words. */
  groups: readonly Passage[]
}

/** Everything that can be found, project by project, each before its achievements. */
export function* searchDocuments(
  plan: Plan,
  annotations: Annotations,
  table: ReadingTable,
): Generator<SearchDocument[]> {
  const passage = (kind: PassageKind, id: string | null, text: string, years: readonly FiscalYear[] = []): Passage => ({
    kind,
    id,
    text: foldedSearchText(text, table),
    years,
  })
  const items = itemsByAchievement(plan)
  const groups = new Map([
    ...plan.policies.map(({ code }) => [code, passage('code', null, code)] as const),
    ...[...plan.policies, ...annotations.themes].map(({ title }) => [title, passage('group', null, title)] as const),
  ])
  for (const project of plan.projects) {
    const themes = themesOf(annotations.themes, project)
    const policy = plan.policies.find(({ code }) => code === project.policy)
    const shared = {
      project,
      policy: project.policy,
      themes: themes.map(({ slug }) => slug),
      departments: project.departments.map(({ text }) => text),
      groups: [...(policy ? [policy.code, policy.title] : []), ...themes.map(({ title }) => title)].flatMap(
        (name) => groups.get(name) ?? [],
      ),
    }
    const head = [
      passage('number', null, `No${project.number}`),
      passage('number', null, `事業${project.number}`),
      passage('title', null, project.title),
      ...project.departments.map(({ text }) => passage('department', null, text)),
    ]
    const blocks = (project.blocks ?? []).flatMap(({ id, name, lines }) => [{ id, text: name }, ...lines])
    const overview = [
      ...project.overview.map(({ id, text }) => passage('overview', id, text)),
      ...blocks.map(({ id, text }) => passage('block', id, text)),
    ]
    const phases = phasesOfProject(plan, annotations, project.number)
    const achievements = project.achievements.map((achievement) => ({
      achievement,
      own: (items.get(achievement) ?? []).map(({ id, text, fiscalYears }) =>
        passage(id === achievement.id ? 'achievement' : 'detail', id, text, fiscalYears),
      ),
    }))
    yield [
      {
        ...shared,
        id: `project-${project.number}`,
        achievement: null,
        position: 0,
        years: plan.fiscalYears.filter((year) => recordedIn(project, year)),
        own: [...head, ...overview, ...phases.map(({ phase }) => passage('phase', phase.id, phase.label))],
        context: achievements.flatMap(({ own }) => own),
      },
      ...achievements.map(({ achievement, own }, index) => ({
        ...shared,
        id: achievement.id,
        achievement,
        position: index + 1,
        years: achievement.recordedYears,
        own,
        context: [...head, ...overview],
      })),
    ]
  }
}

/** Each achievement's own items, collected once: looked for in all items each time, 2,400 projects took twice as long. */
function itemsByAchievement(plan: Plan): ReadonlyMap<CitableItem['achievement'], readonly CitableItem[]> {
  const items = new Map<CitableItem['achievement'], CitableItem[]>()
  for (const item of citableItems(plan)) {
    const known = items.get(item.achievement)
    if (known) known.push(item)
    else items.set(item.achievement, [item])
  }
  return items
}
