import { foldText } from '../../src/search/engine/fold.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import { faultIn, missingIn, type Fault } from './faults.ts'
import { planTexts } from './plan-texts.ts'

const KANJI = /[\u4e00-\u9fff々]/u

/**
 * The faults of the synonyms and readings. A kanji of the text without a reading is a fault, because kana would not
 * find it.
 */
export function searchLexiconFaults(annotations: AnnotationFiles, plan: Plan): Fault[] {
  const texts = planTexts(plan, []).map(({ text }) => text.normalize('NFKC'))
  return [...synonymFaults(annotations['synonyms.json'], texts), ...readingFaults(annotations, texts)]
}

/** Whether the search has a reading for every kanji of the text: then it may say that hiragana is enough. */
export function readsEveryKanji(annotations: AnnotationFiles, plan: Plan): boolean {
  return searchLexiconFaults(annotations, plan).every(({ missing }) => !missing)
}

function synonymFaults(groups: AnnotationFiles['synonyms.json'], texts: readonly string[]): Fault[] {
  const folded = texts.map(foldText)
  const occurs = (word: string) => folded.some((text) => text.includes(word))
  return groups.flatMap((group) => {
    const [typed, finds] = 'same' in group ? [group.same, group.same] : [group.typed, group.finds]
    const words = [...new Set([...typed, ...finds])].map(foldText)
    const at = (message: string) => [faultIn('synonyms.json', `「${words.join('、')}」：${message}`)]
    if (words.length < 2 || words.includes('')) return at('言葉が二つ以上必要です')
    if (new Set(words).size < words.length) return at('検索では同じになる言葉が二つあります')
    if (!finds.map(foldText).some(occurs)) return at('どの言葉も本文にありません')
    return []
  })
}

/** Words that are only typed have readings too: びょういん is searched for as 病院. */
function readingFaults(annotations: AnnotationFiles, texts: readonly string[]): Fault[] {
  const readings = annotations['readings.json']
  const known = [
    ...texts,
    ...annotations['synonyms.json'].flatMap((group) => ('same' in group ? group.same : group.typed)),
  ]
  const at = (message: string) => faultIn('readings.json', message)
  const words = Object.keys(readings).sort((one, other) => other.length - one.length)
  const byFirst = new Map<string, string[]>()
  for (const word of words) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word])
  const without = new Set(texts.flatMap((text) => kanjiWithoutReading(text, byFirst)))
  return [
    ...Object.entries(readings).flatMap(([word, reading]) => [
      ...(known.some((text) => text.includes(word)) ? [] : [at(`「${word}」が本文にも同義語にもありません`)]),
      ...(/^[ぁ-ん]+$/u.test(reading) ? [] : [at(`「${word}」の読み「${reading}」はひらがなで書いてください`)]),
    ]),
    ...[...without].map((piece) => missingIn('readings.json', `「${piece}」に読みのない漢字があります`)),
  ]
}

/** Each kanji that no word covers, with its neighbours; of the words, by their first letter, the longest is taken. */
function kanjiWithoutReading(text: string, byFirst: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = []
  for (let index = 0; index < text.length; index += 1) {
    const word = byFirst.get(text.charAt(index))?.find((candidate) => text.startsWith(candidate, index))
    if (word !== undefined) index += word.length - 1
    else if (KANJI.test(text.charAt(index))) found.push(text.slice(Math.max(0, index - 3), index + 4))
  }
  return found
}
