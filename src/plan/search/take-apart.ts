import { foldText } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { type TextWord, textWord } from './search-query.ts'

const PARTICLES = /[のをがはにへとで]/
const POLITE = /^[おご御](?=.)/u
const LEAST_PART = 2
const LONGEST_WORD = 16

/**
 * The ways to take apart a word that stands nowhere as it is typed, likeliest first: without its polite beginning
 * (お問い合わせ), at its particles (スマホの申請), in two (土曜開庁: 土曜 and 開庁).
 */
export function partsOf({ typed }: TextWord, lexicon: Lexicon): TextWord[][] {
  const words = (parts: readonly string[]) => parts.flatMap((part) => textWord(part, lexicon))
  const ways = POLITE.test(typed) ? [words([typed.replace(POLITE, '')])] : []
  const atParticles = words(typed.split(PARTICLES))
  if (atParticles.length > 1) ways.push(atParticles)
  if (typed.length > LONGEST_WORD) return ways
  const cuts = Array.from({ length: typed.length - 1 }, (_, index) => typed.length - 1 - index)
  for (const cut of cuts) {
    const parts = [typed.slice(0, cut), typed.slice(cut)]
    if (parts.every((part) => foldText(part).length >= LEAST_PART)) ways.push(words(parts))
  }
  return ways
}
