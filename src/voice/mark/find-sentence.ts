/** What is not read: what only screen readers have, what is hidden (the years' other notation), and what is no text. */
const LEFT_OUT = '.spoken, [hidden], script, style, svg'
/** Our wording stands in the middle of the city's words. */
const OURS = '.our-words'

/** The texts of an element that are read, in order. */
function textsIn(root: Element, ours: boolean): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text)
      return ours && !node.parentElement?.closest(OURS) ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_ACCEPT
    const left = node instanceof Element && (node.matches(LEFT_OUT) || (!ours && node.matches(OURS)))
    return left ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
  })
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node)
  return texts
}

function rangeIn(root: Element, sentence: string, ours: boolean): Range | null {
  const texts = textsIn(root, ours)
  const from = texts
    .map(({ data }) => data)
    .join('')
    .indexOf(sentence)
  if (from < 0) return null
  const to = from + sentence.length
  const range = document.createRange()
  let start = 0
  for (const text of texts) {
    const end = start + text.length
    if (from >= start && from < end) range.setStart(text, from - start)
    if (to > start && to <= end) range.setEnd(text, to - start)
    start = end
  }
  return range
}

/**
 * Where a sentence stands in the page: in the element of this id, or where the guide quotes the item, otherwise anywhere
 * on the page. null where it is not shown. Links, marks and readings may cut it into many texts.
 */
export function findSentence(
  page: Element,
  sentence: { text: string; at: string | null; ours: boolean },
): Range | null {
  const { text, at, ours } = sentence
  if (at === null) return null
  const places = [document.getElementById(at), page.querySelector(`[data-guide="${CSS.escape(at)}"]`), page]
  for (const place of places) {
    const range = place && rangeIn(place, text.trim(), ours)
    if (range) return range
  }
  return null
}
