/** The element that shows a text with its readings. Its name is our own, so that no style for another element meets it. */
export const FURIGANA = 'furigana-text'

const INLINE = new Set(
  ['a', 'abbr', 'b', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr'].concat(
    FURIGANA,
  ),
)

/**
 * What has no readings: what can hold no elements, words that are fitted to paper or screen without them, what nobody
 * sees, the file's lines, which are shown as a machine has them, and words of another language.
 */
const LEFT_OUT =
  'script, style, noscript, template, textarea, select, svg, canvas, ruby, .spoken, .raw-lines, .fitted, [contenteditable], [lang]:not(html, [lang|="ja"])'

/** Whether nothing in an element has readings. */
export const isLeftOut = (element: Element): boolean => element.closest(LEFT_OUT) !== null

/** The nearest element that does not stand in a line of text: what is in it is read as sentences of their own. */
export function blockOf(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement
  while (element && INLINE.has(element.localName)) element = element.parentElement
  return element
}

/** Every element in an element, itself included, that text stands in directly or in a part of a line. */
export function blocksIn(root: Element): Set<Element> {
  const blocks = new Set<Element>()
  const visit = (element: Element, block: Element) => {
    if (element.matches(LEFT_OUT)) return
    const own = INLINE.has(element.localName) ? block : element
    for (const child of element.childNodes) {
      if (child instanceof Text) blocks.add(own)
      else if (child instanceof Element && child.localName !== FURIGANA) visit(child, own)
    }
  }
  const block = blockOf(root)
  if (block && !isLeftOut(root)) visit(root, block)
  return blocks
}

/** The texts of a block, as the runs that stand in one line each; not those of blocks in it. */
export function runsOf(block: Element): Text[][] {
  const runs: Text[][] = [[]]
  const visit = (element: Element) => {
    for (const child of element.childNodes) {
      if (child instanceof Text) runs.at(-1)?.push(child)
      else if (!(child instanceof Element) || child.localName === FURIGANA) continue
      else if (INLINE.has(child.localName) && !child.matches(LEFT_OUT)) visit(child)
      else runs.push([])
    }
  }
  visit(block)
  return runs.filter((run) => run.length > 0)
}
