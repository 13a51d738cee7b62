import { askingCutOff, isStopWord, joinedWords } from './stop-words.ts'
import { foldText } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { type TextWord, textWord } from './search-query.ts'
import { contentWords } from './content-words.ts'

/** The parts of a word, and the stop words that were left out. */
export interface Parts {
  words: readonly TextWord[]
  leftOut: readonly string[]
}

/** A part of two kana is usually not a word: しゃ of じどうしゃ is not 者. */
const FEW_KANA = /^[ぁ-ヶーｦ-ﾟ]{1,2}$/u
/** No word begins with these. */
const BEGINS_NONE = /^[ぁぃぅぇぉっゃゅょァィゥェォッャュョーんン]/u
/** A polite prefix, where the rest is a word by itself: お問い合わせ, ご意見, but not お金 or おちゃ. */
const POLITE = /^[おご御](?=[ぁ-ゖ]{4}|.*[^ぁ-ゖ].)(?=..)/u
const PART_MIN = 2
const LONGEST_WORD = 16

/**
 * The possible splits of a word that does not occur as typed, likeliest first: without stop words at its end
 * (住民票が欲しい) or a polite prefix (お問い合わせ), at its particles (スマホの申請), in two (土曜開庁: 土曜 and
 * 開庁), and last the content words of a whole question (日曜日もやってる窓口).
 */
export function partsOf({ typed }: TextWord, lexicon: Lexicon): Parts[] {
  const cutOff = askingCutOff(typed)
  const stem = cutOff?.rest ?? typed
  const bases = POLITE.test(stem) ? [stem, stem.replace(POLITE, '')] : [stem]
  const way = (parts: readonly string[]): Parts => ({
    words: parts.filter((part) => !isStopWord(part)).flatMap((part) => textWord(part, lexicon)),
    leftOut: [...parts.filter(isStopWord), ...(cutOff ? [cutOff.asking] : [])],
  })
  const whole = bases.filter((base) => base !== typed).map((base) => way([base]))
  const atParticles = bases.flatMap((base) => {
    const parts = joinedWords(base) ?? []
    // 住民票が before 欲しい gives 住民票; はなび does not give なび.
    const isSplit = parts.length > 1 || (cutOff !== null && base.startsWith(parts[0] ?? base))
    return isSplit ? [way(parts)] : []
  })
  const runs = contentWords(typed)
  const asked: Parts[] = runs ? [{ words: way(runs.content).words, leftOut: [runs.rest.join('…')] }] : []
  return [...whole, ...atParticles, ...inTwo(stem, lexicon).map(way), ...asked].filter(({ words }) => words.length > 0)
}

/** A Latin word is split only where both parts are known: open and data, but not twi and ter. */
function inTwo(word: string, { synonyms }: Lexicon): string[][] {
  if (word.length > LONGEST_WORD) return []
  return Array.from({ length: word.length - 1 }, (_, index) => word.length - 1 - index)
    .map((cut) => [word.slice(0, cut), word.slice(cut)])
    .filter((parts) => {
      if (parts.some((part) => FEW_KANA.test(part) || BEGINS_NONE.test(part)) || isTornAtParticle(parts)) return false
      const folded = parts.map(foldText)
      const inLatinWord = /^[a-z]+ [a-z]+$/.test(folded.join(' '))
      return folded.every((part) => part.length >= PART_MIN && (!inLatinWord || synonyms.has(part)))
    })
}

/** 災害のときの情報 is not split into 災害のとき and の情報. */
function isTornAtParticle([first = '', second = '']: readonly string[]): boolean {
  return /^[のを]|^[がはにへとで][^ぁ-ゖ]/u.test(second) || /[^ぁ-ゖ][のをがはにへとで]$/u.test(first)
}
