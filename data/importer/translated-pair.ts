import type { Language } from '../../src/plan/languages.ts'
import { numbersOfOriginal, numbersOfTranslation } from './translated-numbers.ts'

/** The faults of one text beside its translation: the same numbers and years, letters of the language, no stray spaces. */
export function pairFaults(original: string, text: string, language: Language): string[] {
  if (text.trim() === '') return [`「${original}」の訳が空です。訳を書いてください`]
  const expected = numbersOfOriginal(original)
  const found = numbersOfTranslation(text, language)
  const lost = without(expected, found)
  const added = without(found, expected)
  return [
    ...(lost.length > 0 ? [`「${text}」に、原文の数「${lost.join('、')}」がありません。加えてください`] : []),
    ...(added.length > 0 ? [`「${text}」の数「${added.join('、')}」が、原文にありません。消すか、直してください`] : []),
    ...letterFaults(text, language),
    ...(/^\s|\s$|\s{2}/u.test(text) ? [`「${text}」の、初めか終わりの空白、続いた空白を消してください`] : []),
  ]
}

/** What the first list has more often than the second. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken]
  return list.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Letters of another script: most likely words that were not translated. Full-width signs count as such letters. */
function letterFaults(text: string, { scripts }: Language): string[] {
  const own = new RegExp(scripts.map((script) => `\\p{Script=${script}}`).join('|'), 'u')
  const strange = [...text].filter((letter) => /\p{L}/u.test(letter) && !own.test(letter))
  const wide = [...text].filter((letter) => /[\uFF01-\uFF5E]/u.test(letter))
  const found = scripts.includes('Han') ? strange : [...new Set([...strange, ...wide])]
  return found.length === 0
    ? []
    : [`「${text}」に、この言語の文字でない「${found.join('')}」があります。訳してください`]
}
