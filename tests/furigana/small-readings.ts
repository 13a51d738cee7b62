import type { RubiesIn } from '../../src/furigana/readings-by-part.ts'

/** Reads with a few words: at each letter the longest. */
export function rubiesOf(words: Readonly<Record<string, string>>): RubiesIn {
  const known = Object.keys(words).sort((one, other) => other.length - one.length)
  const pattern = new RegExp(known.join('|'), 'g')
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
      from: index,
      to: index + word.length,
      reading: words[word] ?? '',
    }))
}
