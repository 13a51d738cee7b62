import './mark.css'

const NAME = 'read-aloud'
/** On the element around the sentence, for browsers that cannot mark a part of a text. */
const ATTRIBUTE = 'data-being-read'
/** Blocks of text: what stands in a line is none. */
const BLOCK = 'p, li, h1, h2, h3, h4, div'

/** Opens the folds that hide a sentence. */
function openFolds(element: Element | null): void {
  for (let fold = element?.closest('details:not([open])'); fold; fold = fold.closest('details:not([open])'))
    fold.setAttribute('open', '')
}

/** `below`: in CSS pixels, how much of the window's lower end is covered by bars. */
function isInSight({ top, bottom }: DOMRect, below: number): boolean {
  return top >= 0 && bottom <= innerHeight - below
}

/** Takes the mark away. */
export function unmarkSentence(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME)
  for (const element of document.querySelectorAll(`[${ATTRIBUTE}]`)) element.removeAttribute(ATTRIBUTE)
}

/**
 * Marks the sentence that is spoken, and brings it into sight where it is out of it, so that nothing moves while a reader
 * follows with the eyes. null: what is spoken is not on the page.
 */
export function markSentence(range: Range | null, below: number): void {
  unmarkSentence()
  if (!range) return
  const { startContainer } = range
  const block = startContainer.parentElement?.closest(BLOCK) ?? null
  openFolds(block)
  block?.setAttribute(ATTRIBUTE, '')
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range))
  const place = range.getBoundingClientRect()
  if (isInSight(place, below)) return
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: place.top - (innerHeight - below) / 3, behavior: reducedMotion ? 'auto' : 'smooth' })
}
