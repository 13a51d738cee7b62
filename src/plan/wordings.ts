/** A sentence of the city, or a part of one, and the same in our words. */
export interface WordedSentence {
  original: string
  text: string
}

/** Our words for one item, sentence by sentence, or for a name (a title, a policy, a theme). */
export type WordingRecord = { id: string; sentences: readonly WordedSentence[] } | { id: string; text: string }

/** Our words by the id of what they say again. */
export type Wordings = ReadonlyMap<string, WordingRecord>

/** Our words by id. Of two records with one id the first holds. */
export function wordingsById(records: readonly WordingRecord[]): Wordings {
  return new Map([...records].reverse().map((record) => [record.id, record]))
}

/** Our words for a name; null where there are none. */
export function wordedName(wordings: Wordings, id: string): string | null {
  const record = wordings.get(id)
  return record && 'text' in record ? record.text : null
}

/**
 * Our sentences for a text of the city, which they name in its order and letter for letter. null where there are none,
 * or where they were made for another text: then nothing of ours may stand beside it.
 */
export function wordedSentences(wordings: Wordings, id: string, text: string): readonly WordedSentence[] | null {
  const record = wordings.get(id)
  if (!record || !('sentences' in record)) return null
  return record.sentences.map(({ original }) => original).join('') === text ? record.sentences : null
}

/**
 * Cuts the pieces of a text into groups of these lengths, in UTF-16 units. A piece that lies over an end is in both
 * groups, each with its part. All texts joined are the same as before.
 */
export function cutInGroups<Piece extends { text: string }>(
  pieces: readonly Piece[],
  lengths: readonly number[],
): Piece[][] {
  const groups: Piece[][] = lengths.map(() => [])
  let group = 0
  let room = lengths[0] ?? 0
  for (const piece of pieces) {
    let rest = piece.text
    while (rest !== '') {
      while (room === 0 && group < lengths.length - 1) room = lengths[++group] ?? 0
      const part = group < lengths.length - 1 ? rest.slice(0, room) : rest
      groups[group]?.push({ ...piece, text: part })
      rest = rest.slice(part.length)
      room -= part.length
    }
  }
  return groups
}
