import { type WordingRecord, wordingsById } from '../../plan/wordings.ts'
import type { ShownWording, WordingKind } from '../../record/wording/wording.ts'
import WordedName from '../../record/wording/WordedName.vue'
import WordedText from '../../record/wording/WordedText.vue'

export { keepWording } from './keep-wording.ts'
export { default as WordingNote } from './WordingNote.vue'

const isRecord = (value: unknown): value is WordingRecord => {
  const { id, text, sentences } = Object(value) as Record<string, unknown>
  return typeof id === 'string' && (typeof text === 'string' || Array.isArray(sentences))
}

/**
 * Our words of one kind, with the components that draw them; null where their file does not come, or is something else.
 * `address`: of the file; none where the build has none.
 */
export async function loadWording(kind: WordingKind, address = ''): Promise<ShownWording | null> {
  try {
    const answer = await fetch(address)
    const records: unknown = answer.ok ? await answer.json() : null
    if (!Array.isArray(records) || !records.every(isRecord)) return null
    return { kind, wordings: wordingsById(records), text: WordedText, name: WordedName }
  } catch {
    return null
  }
}
