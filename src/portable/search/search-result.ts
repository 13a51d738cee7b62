import { yearsName } from '../../plan/fiscal-year.ts'
import { type Found } from '../../search/engine/search.ts'
import { highlightedStretches } from '../../plan/highlighted-stretches.ts'
import { portableSearchText } from './messages.ts'
import { searchText } from '../../search/messages.ts'

/** Puts text into an element and highlights the words that were searched for. It is set as text, never as HTML. */
function fill(element: HTMLElement, { passage, ranges }: Found['passages'][number]): HTMLElement {
  for (const { text, highlighted } of highlightedStretches(passage.text.original, ranges)) {
    const stretch = document.createElement(highlighted ? 'mark' : 'span')
    stretch.textContent = text
    element.append(stretch)
  }
  return element
}

/**
 * One result: a link to its place in the file, and its own words with the matches highlighted. `wordsClass`: the classes of
 * these words. The page says them, because the build shortens the names in it.
 */
export function resultItem({ document: found, passages }: Found, wordsClass: string): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = `#${found.id}`
  link.textContent = `${portableSearchText.project(found.project.number)} ${found.project.title} `
  // Inside the link, so that screen readers can distinguish the results of one project.
  const about = document.createElement('small')
  about.textContent = found.achievement
    ? searchText.achievement(found.years.length > 0 ? yearsName(found.years) : searchText.yearsNone)
    : portableSearchText.wholeProject
  link.append(about)
  item.append(link)
  for (const entry of passages) {
    const { kind } = entry.passage
    if (kind === 'number' || kind === 'group' || (kind === 'title' && entry.ranges.length === 0)) continue
    const words = document.createElement('p')
    words.className = wordsClass
    item.append(fill(words, entry))
  }
  return item
}
