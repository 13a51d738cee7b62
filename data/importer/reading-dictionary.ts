import type { ReadingDictionary } from '../../src/plan/reading-dictionary.ts'
import { KANJI_CLASS } from '../../src/readings/marked-readings.ts'
import type { AnnotationFiles } from './annotation-files.ts'

const KANJI = new RegExp(`[${KANJI_CLASS}]+`, 'gu')
const ONLY_KANJI = new RegExp(`^[${KANJI_CLASS}]+$`, 'u')

/** The words and letters of data/reading-dictionary.json, from the word list. */
export function readingDictionary(annotations: AnnotationFiles): Pick<ReadingDictionary, 'words' | 'difficult'> {
  const taught = new Set(annotations['school-kanji.json'].grades.join(''))
  const words = Object.entries(annotations['readings.json']).filter(([word]) => word.search(KANJI) >= 0)
  const letters = new Set(words.flatMap(([word]) => [...word.matchAll(KANJI)].flatMap(([run]) => [...run])))
  return {
    words: Object.fromEntries(words.map(([word, reading]) => [word, markedWord(word, reading)])),
    difficult: [...letters]
      .filter((letter) => !taught.has(letter))
      .sort()
      .join(''),
  }
}

/** 取り組み, とりくみ → 取[と]り組[く]み. */
function markedWord(word: string, reading: string): string {
  if (ONLY_KANJI.test(word)) return reading
  const runs = word.match(KANJI) ?? []
  const kana = word.split(KANJI)
  const [, ...readings] = new RegExp(`^${kana.map(hiragana).join('(.+)')}$`, 'u').exec(reading) ?? []
  return kana.map((piece, index) => piece + (runs[index] ? `${runs[index]}[${readings[index] ?? ''}]` : '')).join('')
}

function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
}
