const LIMIT = 22
const ENOUGH = 12
const PARTICLE = /[をにはがで]/u
const HIRAGANA = /\p{Script=Hiragana}/u
/** What ends a sentence of the document: its mark, and the tag of its years. */
const END = /[。]?(?:\s*[（(][^（(]*\d\d[)）])?$/u

/**
 * How a text of the document begins, short enough for a link: the whole text where it is short, otherwise up to a
 * punctuation mark, a bracket or the end of a phrase, with 「…」. Brackets are always closed.
 */
export function firstWords(text: string): string {
  const words = [...text.replace(END, '')]
  if (words.length <= LIMIT) return words.join('')
  let open = 0
  let [phrase, boundary] = [0, 0]
  for (let at = 1; at <= LIMIT; at += 1) {
    const [last = '', next = ''] = words.slice(at - 1, at + 1)
    if ('「（('.includes(last)) open += 1
    if ('」）)'.includes(last)) open -= 1
    if (open > 0) continue
    if ('、。（('.includes(next) || (PARTICLE.test(last) && !HIRAGANA.test(next))) phrase = at
    else if (HIRAGANA.test(last) && !HIRAGANA.test(next)) boundary = at
  }
  return `${words.slice(0, phrase >= ENOUGH ? phrase : Math.max(phrase, boundary) || LIMIT).join('')}…`
}
