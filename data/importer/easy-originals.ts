import { citableItems } from '../../src/plan/items.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { AnnotationFiles } from './annotation-files.ts'

/** A text that has a record in easy Japanese. */
export interface EasyOriginal {
  id: string
  text: string
  /** An item is said again sentence by sentence; a name (title, policy, step) as a name; a theme in sentences. */
  kind: 'item' | 'name' | 'theme'
  project: number | null
  line: number | null
}

/** Every text of the plan, the themes and the app's first words that has a record, in the order of the records. */
export function easyOriginals(plan: Plan, files: Pick<AnnotationFiles, 'themes.json' | 'city.json'>): EasyOriginal[] {
  const { homeLead, appDescription, unofficial, publishedBy } = files['city.json']
  const app = { lead: homeLead, description: appDescription, unofficial, 'published-by': publishedBy }
  const ours = { project: null, line: null }
  return [
    ...Object.entries(app).map(([name, text]) => ({ id: `app-${name}`, text, kind: 'item' as const, ...ours })),
    ...plan.policies.flatMap(({ code, title, phases, source }) => [
      { id: code, text: title, kind: 'name' as const, project: null, line: source.from },
      ...phases.map((phase) => ({
        id: phase.id,
        text: phase.label,
        kind: 'name' as const,
        project: null,
        line: phase.source.from,
      })),
    ]),
    ...plan.projects.map(({ number, title, source }) => ({
      id: `p${number}`,
      text: title,
      kind: 'name' as const,
      project: number,
      line: source.from,
    })),
    ...citableItems(plan).map(({ id, text, project, spans }) => ({
      id,
      text,
      kind: 'item' as const,
      project: project.number,
      line: spans[0]?.from ?? null,
    })),
    ...files['themes.json'].map(({ slug, title, lead }) => ({
      id: slug,
      text: `${title}。${lead}`,
      kind: 'theme' as const,
      ...ours,
    })),
  ]
}
