import { projectAnchor } from '../../plan/file-anchors.ts'
import type { ReadingTable } from '../../search/engine/kana-readings.ts'
import type { Passage, PassageKind, SearchDocument } from '../../search/engine/search-documents.ts'
import { foldedSearchText } from '../../search/engine/search-text.ts'

/** A theme or a policy on the page, with the projects that belong to it. */
interface Group {
  slug: string
  title: string
  projects: readonly string[]
}

function words(of: Element | null): string {
  return of?.textContent ?? ''
}

/** Numbers in an attribute, separated by spaces. */
function numbersIn(of: HTMLElement, name: string): number[] {
  return (of.dataset[name] ?? '').split(' ').filter(Boolean).map(Number)
}

/**
 * The search documents, read from the page itself, so that the file holds no second copy of its words. For the search
 * they are the same as those that `searchDocuments` makes from the data.
 */
export function pageDocuments(page: ParentNode, table: ReadingTable): SearchDocument[] {
  const passage = (kind: PassageKind, id: string | null, text: string, years: number[] = []): Passage => ({
    kind,
    id,
    text: foldedSearchText(text, table),
    years,
  })
  const passagesIn = (part: Element, kinds: readonly PassageKind[]) =>
    [...part.querySelectorAll<HTMLElement>(kinds.map((kind) => `[data-kind="${kind}"]`).join())].map((element) => {
      const kind = element.dataset['kind'] as PassageKind
      return passage(kind, kind === 'phase' ? element.id : null, words(element))
    })
  /** The city's words under an id of their own, with the years that they are recorded for. */
  const items = (part: Element, ids: string, kindAt: (index: number) => PassageKind) =>
    [...part.querySelectorAll<HTMLElement>(`[id^="${ids}"]`)].map((element, index) =>
      passage(kindAt(index), element.id, words(element), numbersIn(element, 'years')),
    )
  const themes = [...page.querySelectorAll<HTMLElement>('[data-theme]')].map((theme): Group => ({
    slug: theme.dataset['theme'] ?? '',
    title: words(theme.querySelector('[data-theme-title]')),
    projects: (theme.dataset['projects'] ?? '').split(' '),
  }))

  function documentsOf(entry: HTMLElement): SearchDocument[] {
    const number = entry.dataset['project'] ?? ''
    const policy = entry.closest<HTMLElement>('[data-policy]')
    const ofProject = themes.filter(({ projects }) => projects.includes(number))
    const head = [
      passage('number', null, `No${number}`),
      passage('number', null, `事業${number}`),
      ...passagesIn(entry, ['title', 'department']),
    ]
    const overview = [...items(entry, `p${number}-o`, () => 'overview'), ...items(entry, `p${number}-b`, () => 'block')]
    // The box around the words of a record holds the lines under it, too.
    const records = [...entry.querySelectorAll(`[id^="p${number}-a"]`)]
      .filter(({ id }) => /^p\d+-a\d+$/u.test(id))
      .flatMap((own) => own.closest('div') ?? [])
    const achievements = records.map((record) => {
      const own = items(record, `p${number}-a`, (index) => (index === 0 ? 'achievement' : 'detail'))
      const [{ id, years } = { id: null, years: [] }] = own
      return { id: id ?? '', years, own }
    })
    const shared = {
      project: { number: Number(number), title: words(entry.querySelector('[data-kind="title"]')) },
      policy: policy?.dataset['policy'] ?? '',
      themes: ofProject.map(({ slug }) => slug),
      departments: head.filter(({ kind }) => kind === 'department').map(({ text }) => text.original),
      groups: [
        passage('code', null, policy?.dataset['policy'] ?? ''),
        passage('group', null, words(policy?.querySelector('[data-policy-title]') ?? null)),
        ...ofProject.map(({ title }) => passage('group', null, title)),
      ],
    }
    return [
      {
        ...shared,
        id: projectAnchor(Number(number)),
        achievement: null,
        position: 0,
        years: [...new Set(achievements.flatMap(({ years }) => years))].sort((one, other) => one - other),
        own: [...head, ...overview, ...passagesIn(entry, ['phase'])],
        context: achievements.flatMap(({ own }) => own),
      },
      ...achievements.map(({ id, years, own }, index) => ({
        ...shared,
        id,
        achievement: { id },
        position: index + 1,
        years,
        own,
        context: [...head, ...overview],
      })),
    ]
  }

  return [...page.querySelectorAll<HTMLElement>('[data-project]')].flatMap(documentsOf)
}
