import type { ReadingDictionary } from '../plan/reading-dictionary.ts'
import { readingsWith } from '../readings/readings-in.ts'
import type { RubiesIn } from './readings-by-part.ts'

/** Which words have a reading. */
export type FuriganaLevel = 'none' | 'difficult' | 'all'

/** What reads by a dictionary, for each level at which there are readings. */
export function rubiesAt(
  dictionary: Pick<ReadingDictionary, 'words' | 'difficult'>,
): (level: Exclude<FuriganaLevel, 'none'>) => RubiesIn {
  const readingsIn = readingsWith(dictionary)
  return (level) => (text) => readingsIn(text).filter(({ difficult }) => difficult || level === 'all')
}
