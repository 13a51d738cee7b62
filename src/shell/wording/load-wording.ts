import { type WordingRecord, wordingsById } from '../../plan/wordings.ts'
import type { ShownWording, WordingKind } from '../../record/wording/wording.ts'
import type { ShallowRef } from 'vue'
import type { Preferences } from '../preferences/preference-values.ts'
import WordedName from '../../record/wording/WordedName.vue'
import WordedText from '../../record/wording/WordedText.vue'
import { keepWording } from './keep-wording.ts'
import type { WordingNotice } from './use-wording-choice.ts'
import WordingNote from './WordingNote.vue'

const isRecord = (value: unknown): value is WordingRecord => {
  const { id, text, sentences } = Object(value) as Record<string, unknown>
  return typeof id === 'string' && (typeof text === 'string' || Array.isArray(sentences))
}

/** The records of a file. Throws where it does not come, or is something else. */
async function recordsAt(address: string): Promise<WordingRecord[]> {
  const answer = await fetch(address)
  const records: unknown = answer.ok ? await answer.json() : null
  if (Array.isArray(records) && records.every(isRecord)) return records
  throw new Error(`no records in ${address}`)
}

/**
 * Our words of one kind, with the components that draw them; null where one of their files does not come.
 * `addresses`: of the files.
 */
async function loadWording(kind: WordingKind, addresses: readonly string[]): Promise<ShownWording | null> {
  try {
    const records = await Promise.all(addresses.map(recordsAt))
    return { kind, wordings: wordingsById(records.flat()), text: WordedText, name: WordedName }
  } catch {
    return null
  }
}

/** What the app gives to the part that is loaded after the choice. */
interface WordingChoice {
  chosen: () => Preferences['wording']
  files: Readonly<Record<WordingKind, readonly string[]>>
  shown: ShallowRef<ShownWording | null>
  notice: ShallowRef<WordingNotice | null>
  hydrate: () => Promise<void> | undefined
}

/**
 * Shows the wording that is chosen, once its words are there and the page is live, and has it stored. What is shown
 * already stays as it is; what did not come is said.
 */
export async function showWording({ chosen, files, shown, notice, hydrate }: WordingChoice): Promise<void> {
  const kind = chosen()
  if (kind === 'original' || shown.value?.kind === kind) return
  const [loaded] = await Promise.all([loadWording(kind, files[kind]), hydrate()])
  // The reader may have chosen again meanwhile.
  if (chosen() !== kind) return
  shown.value = loaded
  const asked = { component: WordingNote, kind, missing: !loaded }
  const last = (notice.value = { ...asked, stored: false })
  const stored = await keepWording(kind)
  if (notice.value === last) notice.value = { ...asked, stored }
}
