import { termAnchor } from '../../plan/file-anchors.ts'
import { adviceOf, notesOf } from '../../search/answer-notes.ts'
import { RESULTS_AT_A_TIME } from '../../search/engine/search-state.ts'
import type { Search, SearchAnswer } from '../../search/engine/search.ts'
import { portableSearchText } from './messages.ts'
import { searchText } from '../../search/messages.ts'
import { resultItem } from './search-result.ts'

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

/** The lines beside the results: how the words were understood or what to try, and which terms are explained. */
function linesAbout(answer: SearchAnswer): HTMLElement[] {
  const advice = answer.found.length === 0 ? adviceOf(answer) : []
  const terms = answer.terms.map(({ id, term }) => {
    const link = document.createElement('a')
    link.href = `#${termAnchor(id)}`
    link.textContent = searchText.terms([term])
    const line = paragraph('')
    line.append(link)
    return line
  })
  return [
    ...notesOf(answer).map(paragraph),
    ...advice.flatMap(({ line, words }) => [paragraph(line), ...offered(words)]),
    ...terms,
  ]
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
    results.append(...found.slice(shown, shown + RESULTS_AT_A_TIME).map((one) => resultItem(one, passage.className)))
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
    notes.replaceChildren(...(answer ? linesAbout(answer) : []))
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
