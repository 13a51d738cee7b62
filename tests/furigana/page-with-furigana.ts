import { FURIGANA } from '../../src/furigana/text-runs.ts'

/** What a page says with its readings: 市民(しみん)の声(こえ). */
export function withReadings(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const rt of copy.querySelectorAll('rt')) rt.replaceWith(`(${rt.getAttribute('data-reading') ?? ''})`)
  return copy.textContent
}

/** The HTML of an element as it is without furigana. */
export function withoutFurigana(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const furigana of copy.querySelectorAll(FURIGANA)) furigana.replaceWith(furigana.textContent)
  copy.normalize()
  return copy.innerHTML
}

/** Each text that is shown with readings follows an empty text node, and no two are in each other. */
export function furiganaFaults(root: Element): string[] {
  return [...root.querySelectorAll(FURIGANA)].flatMap((furigana) => {
    const text = furigana.previousSibling
    if (!(text instanceof Text) || text.data !== '')
      return [`${furigana.outerHTML} follows ${text?.nodeName ?? 'nothing'}`]
    return furigana.querySelector(FURIGANA) ? [`${furigana.outerHTML} is nested`] : []
  })
}

/** Waits until what Vue has changed is drawn. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
