import { termAnchor } from '../../plan/file-anchors.ts'
import type { Search, SearchAnswer } from '../../search/engine/search.ts'
import { portableSearchText } from './messages.ts'
import { searchText } from '../../search/messages.ts'
import { resultItem } from './search-result.ts'

const RESULTS_AT_ONCE = 20

/** The search's elements in the page. */
interface Panel {
  form: HTMLFormElement
  field: HTMLInputElement
  examples: HTMLElement
  status: HTMLElement
  notes: HTMLElement
  results: HTMLElement
  /** A hidden passage: how those of the results look. */
  passage: HTMLElement
  more: HTMLButtonElement
}

function panelIn(page: Document): Panel | null {
  const form = page.querySelector<HTMLFormElement>('[data-search]')
  const field = page.querySelector<HTMLInputElement>('#words')
  const examples = page.getElementById('search-examples')
  const status = page.getElementById('search-status')
  const notes = page.getElementById('search-notes')
  const results = page.getElementById('search-results')
  const passage = page.getElementById('search-passage')
  const more = page.querySelector<HTMLButtonElement>('[data-more]')
  return form && field && examples && status && notes && results && passage && more
    ? { form, field, examples, status, notes, results, passage, more }
    : null
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p')
  element.textContent = text
  return element
}

/** Suggested words. */
function offered(words: readonly string[]): HTMLButtonElement[] {
  return words.map((word) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset['example'] = ''
    button.textContent = word
    return button
  })
}

/** What to try when nothing was found: the most similar words, and those of several that find something alone. */
function helpOf({ unknown, singleHits }: SearchAnswer): HTMLElement[] {
  const near = unknown.flatMap((word) => [paragraph(searchText.unknown(word)), ...offered(word.nearest)])
  if (singleHits.length === 0) return near
  return [
    ...near,
    paragraph(unknown.length > 0 ? searchText.singleHits : searchText.noneTogether),
    ...offered(singleHits),
  ]
}

/** The notes beside the results: how they were found, how the words were understood, which terms are explained. */
function notesOf(answer: SearchAnswer): HTMLElement[] {
  const { found, by, splits, leftOut, synonyms, substitutions, terms } = answer
  const notes: HTMLElement[] = []
  if (found.length > 0 && by === 'groups') notes.push(paragraph(searchText.byGroup))
  if (found.length > 0 && by === 'explanation') notes.push(paragraph(searchText.byExplanation))
  if (found.length > 0) notes.push(...splits.map(({ typed, parts }) => paragraph(searchText.splits(typed, parts))))
  if (leftOut.length > 0) notes.push(paragraph(searchText.leftOut(leftOut)))
  if (found.length > 0) notes.push(...substitutions.map((word) => paragraph(searchText.substitutions(word))))
  if (found.length > 0 && synonyms.length > 0) notes.push(paragraph(searchText.synonyms(synonyms)))
  if (found.length === 0) notes.push(...helpOf(answer))
  for (const { id, term } of terms) {
    const link = document.createElement('a')
    link.href = `#${termAnchor(id)}`
    link.textContent = searchText.terms([term])
    const line = paragraph('')
    line.append(link)
    notes.push(line)
  }
  return notes
}

/** Starts the search of the page. `prepare`: creates the search, once, when it is first needed. */
export function startSearch(page: Document, prepare: () => Search): void {
  const panel = panelIn(page)
  if (!panel) return
  const { form, field, examples, status, notes, results, passage, more } = panel
  let search: Search | null = null
  let answer: SearchAnswer | null = null

  function showMore(): void {
    const shown = results.childElementCount
    const found = answer?.found ?? []
    results.append(...found.slice(shown, shown + RESULTS_AT_ONCE).map((one) => resultItem(one, passage.className)))
    const rest = found.length - results.childElementCount
    more.hidden = rest <= 0
    more.textContent = portableSearchText.more(rest)
  }

  function show(): void {
    const typed = field.value
    search ??= prepare()
    answer = typed.trim() === '' ? null : search(typed)
    // The results are scrolled close to the field, above a phone's keyboard.
    examples.hidden = answer !== null
    results.replaceChildren()
    notes.replaceChildren(...(answer ? notesOf(answer) : []))
    const count = answer?.found.length ?? 0
    status.textContent = !answer ? '' : (count > 0 ? searchText.count(count) : searchText.none(typed.trim())).join('')
    showMore()
  }

  field.addEventListener('input', show)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    show()
    if (field.value.trim() !== '') status.focus()
  })
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button === more) {
      const next = results.childElementCount
      showMore()
      results.children[next]?.querySelector('a')?.focus()
    } else if (button && 'example' in button.dataset) {
      field.value = button.textContent
      show()
      status.focus()
    }
  })
}
