import { departmentsAddress, projectAddress } from '../../plan/addresses.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Detail, SourceSpan } from '../../plan/plan.ts'
import { spanWithDetails } from '../../plan/source-lines.ts'
import { addressOf, type Bookmarkable, yearsOf } from '../bookmarkable.ts'
import type { SavedItem } from '../saved-list.ts'

/** A line of the city's text; `depth`: its level under other lines. */
export interface QuotedLine {
  text: string
  depth: number
}

/** One thing asked about: the city's words with their lines in the source, and the reader's own. */
export interface Question {
  id: string
  kind: Bookmarkable['kind']
  project: { number: number; title: string }
  address: string
  years: readonly FiscalYear[]
  quotes: readonly QuotedLine[]
  sources: readonly SourceSpan[]
  note: string
}

/** Questions to the same departments. `address`: of the page in the app that has all their records. */
export interface QuestionGroup {
  departments: readonly string[]
  address: string
  questions: Question[]
}

/** Turns the saved items into questions, grouped by the departments they go to, otherwise in the reader's order. */
export function questionSheet(
  items: readonly SavedItem[],
  knownItems: ReadonlyMap<string, Bookmarkable>,
  fiscalYears: readonly FiscalYear[],
): QuestionGroup[] {
  const groups = new Map<string, QuestionGroup>()
  for (const { id, note } of items) {
    const bookmark = knownItems.get(id)
    if (!bookmark) continue
    const departments = bookmark.project.departments.map(({ text }) => text)
    const key = JSON.stringify(departments)
    const group = groups.get(key) ?? { departments, address: '', questions: [] }
    group.questions.push(questionOf(bookmark, note, fiscalYears))
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => ({ ...group, address: addressOfAll(group, knownItems) }))
}

/** One record, one project, or its department in the list of departments where there are several projects. */
function addressOfAll(
  { questions, departments }: QuestionGroup,
  knownItems: ReadonlyMap<string, Bookmarkable>,
): string {
  const [first] = questions
  if (!first) return departmentsAddress
  if (questions.length === 1) return first.address
  const oneProject = questions.every(({ project }) => project.number === first.project.number)
  if (oneProject) return projectAddress(first.project.number)
  const mentions = [...knownItems.values()].flatMap(({ project }) => project.departments)
  const mention = mentions.find(({ text }) => text === departments[0])
  return mention ? `${departmentsAddress}#${mention.id}` : departmentsAddress
}

function questionOf(bookmark: Bookmarkable, note: string, fiscalYears: readonly FiscalYear[]): Question {
  const { id, kind, project } = bookmark
  return {
    id,
    kind,
    project: { number: project.number, title: project.title },
    address: addressOf(bookmark),
    years: yearsOf(bookmark, fiscalYears),
    quotes: quotesOf(bookmark),
    sources:
      bookmark.kind === 'project'
        ? bookmark.project.overview.map(({ source }) => source)
        : [spanWithDetails(bookmark.achievement)],
    note,
  }
}

function quotesOf(bookmark: Bookmarkable): QuotedLine[] {
  if (bookmark.kind === 'project') return bookmark.project.overview.map(({ text }) => ({ text, depth: 0 }))
  const { text, details } = bookmark.achievement
  return [{ text, depth: 0 }, ...detailLines(details, 1)]
}

function detailLines(details: readonly Detail[], depth: number): QuotedLine[] {
  return details.flatMap(({ text, details: under }) => [{ text, depth }, ...detailLines(under, depth + 1)])
}
