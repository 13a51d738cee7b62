import { guideAddress, projectAddress, projectsAddress, themeAddress } from '../plan/addresses.ts'
import type { Annotations } from '../plan/annotations.ts'
import type { Plan } from '../plan/plan.ts'
import { projectsInPrintedOrder } from '../plan/records.ts'

/** What is read in one go. `guide`: the answers to these life events; `record`: one record alone, wherever it stands. */
export type AloudPage =
  | { kind: 'project'; number: number }
  | { kind: 'theme'; slug: string }
  | { kind: 'guide'; topics: readonly string[] }
  | { kind: 'record'; id: string }

/** What the reader asked for by a press. */
export interface ReadAloudRequest {
  /** The id of the record that reading begins with; null for the beginning of the page. */
  from: string | null
  /** Whether it goes on from project to project, as on the radio. */
  goesOn: boolean
  /** What was pressed: the focus returns to it. */
  control: HTMLElement
}

/**
 * What is read after a press on the page of this path, in order. A project is followed by those printed after it, a
 * theme by its projects. `chosen`: the life events that the guide shows. Empty where the page has nothing to read.
 */
export function programFor(
  path: string,
  { from, goesOn }: Pick<ReadAloudRequest, 'from' | 'goesOn'>,
  plan: Plan,
  { themes }: Pick<Annotations, 'themes'>,
  chosen: readonly string[],
): AloudPage[] {
  const printed = projectsInPrintedOrder(plan).map(({ number }) => number)
  const pagesOf = (numbers: readonly number[]) => numbers.map((number): AloudPage => ({ kind: 'project', number }))
  const project = printed.findIndex((number) => projectAddress(number) === path)
  if (project >= 0) return pagesOf(printed.slice(project))
  const theme = themes.find(({ slug }) => themeAddress(slug) === path)
  if (theme) {
    const projects = pagesOf(theme.projects)
    // Its page has their records already, so whoever wants all of it hears its projects alone.
    return goesOn ? projects : [{ kind: 'theme', slug: theme.slug }, ...projects]
  }
  if (path === projectsAddress && from === null) return pagesOf(printed)
  if (path === guideAddress && from === null) return [{ kind: 'guide', topics: chosen }]
  return from === null ? [] : [{ kind: 'record', id: from }]
}

/** The address of what is read; null where it is read on the page that is open. */
export function addressOfAloud(page: AloudPage): string | null {
  if (page.kind === 'project') return projectAddress(page.number)
  return page.kind === 'theme' ? themeAddress(page.slug) : null
}
