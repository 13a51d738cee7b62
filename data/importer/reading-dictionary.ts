import type { ReadingDictionary } from '../../src/plan/reading-dictionary.ts'
import { hasKanji, withMarks, withoutMarks } from '../../src/readings/marked-readings.ts'
import { foldNumbers, type Entry } from '../../src/readings/reader.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import { faultIn, type Fault } from './faults.ts'
import { learnWords } from './learn-words.ts'
import { townWords } from './town-words.ts'

type Dictionary = Pick<ReadingDictionary, 'words' | 'difficult'>

/**
 * The words and letters of data/reading-dictionary.json, from the reviewed texts. A text that the dictionary cannot read
 * as it was reviewed is a fault.
 */
export function readingDictionary(annotations: AnnotationFiles): { value: Dictionary; faults: Fault[] } {
  const reviewed = [
    ...Object.values(annotations['reading-occurrences.json']),
    ...Object.values(annotations['own-readings.json']).flat(),
  ]
  const cut = Object.values(annotations['reading-cut-lines.json'])
  const phrases = annotations['reading-phrases.json'].map(withoutMarks).map(({ text, words }) => ({
    key: text.includes('＊') ? foldNumbers(text) : text,
    words,
  }))
  const { entries, unlearned } = learnWords(reviewed.map(withoutMarks), cut.map(withoutMarks), [
    ...townWords(annotations['towns.json']),
    ...phrases,
  ])
  const taught = new Set(annotations['school-kanji.json'].grades.join(''))
  const letters = new Set(entries.flatMap(({ key }) => [...key].filter(hasKanji)))
  return {
    value: {
      words: Object.fromEntries(entries.map((entry): [string, string] => [entry.key, valueOf(entry)]).sort(byKey)),
      difficult: [...letters]
        .filter((letter) => !taught.has(letter))
        .sort()
        .join(''),
    },
    faults: unlearned.map((text) =>
      faultIn('own-readings.json', `「${text.trim().slice(0, 30)}」：同じ言葉に、ほかの文と違う読みがあります`),
    ),
  }
}

function byKey([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : 1
}

function valueOf({ key, words }: Entry): string {
  const [first] = words
  return first?.from === 0 && first.to === key.length ? first.reading : withMarks(key, words)
}
