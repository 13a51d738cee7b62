import type { ShallowRef } from 'vue'
import type { ChosenLanguage } from '../../plan/annotations.ts'
import { type WordingRecord, wordingsById } from '../../plan/wordings.ts'
import WordedName from '../../record/wording/WordedName.vue'
import WordedText from '../../record/wording/WordedText.vue'
import type { ShownWording, WordingKind } from '../../record/wording/wording.ts'
import { keepWording } from './keep-wording.ts'
import { easyNotice } from './messages.ts'
import { missingWords } from './missing-words.ts'
import type { WordingFiles, WordingNotice } from './use-wording-choice.ts'
import WordingNote from './WordingNote.vue'

/** What a wording says of itself. */
interface OwnWords {
  label: string
  shown: string
  pages?: string
}

const isRecord = (value: unknown): value is WordingRecord => {
  const { id, text, sentences } = Object(value) as Record<string, unknown>
  return typeof id === 'string' && (typeof text === 'string' || Array.isArray(sentences))
}

/** A file's content. Throws where it does not come. */
async function contentOf(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (answer.ok) return answer.json()
  throw new Error(`no file at ${address}`)
}

/** The records of a file. Throws where it does not come, or is something else. */
async function recordsAt(address: string): Promise<WordingRecord[]> {
  const records = await contentOf(address)
  if (Array.isArray(records) && records.every(isRecord)) return records
  throw new Error(`no records in ${address}`)
}

/** What a language says of itself in the app. Throws where the file does not come, or is something else. */
async function wordsAt(address: string): Promise<OwnWords> {
  const { inApp } = Object(await contentOf(address)) as { inApp?: Record<string, unknown> }
  const { label, shown, pages } = Object(inApp) as Record<string, unknown>
  if (typeof label === 'string' && typeof shown === 'string' && typeof pages === 'string')
    return { label, shown, pages }
  throw new Error(`no words in ${address}`)
}

/** Our words of one kind, with what they say of themselves; null where one of the files does not come. */
async function loadWording(
  kind: WordingKind,
  { texts, words }: WordingFiles,
  language: string | undefined,
): Promise<{ wording: ShownWording; own: OwnWords } | null> {
  try {
    const [own, ...records] = await Promise.all([
      words === undefined ? easyNotice : wordsAt(words),
      ...texts.map(recordsAt),
    ])
    const wordings = wordingsById(records.flat())
    return { wording: { kind, label: own.label, language, wordings, text: WordedText, name: WordedName }, own }
  } catch {
    return null
  }
}

/** What the app gives to the part that is loaded after the choice. */
interface WordingChoice {
  kind: WordingKind
  /** What is chosen by now. */
  chosen: () => WordingKind
  /** What the files are stored for: 'easy', or the language's tag. */
  choice: string
  /** Undefined where this version has none of that choice. */
  files: WordingFiles | undefined
  languages: readonly ChosenLanguage[]
  shown: ShallowRef<ShownWording | null>
  notice: ShallowRef<WordingNotice | null>
  hydrate: () => Promise<void> | undefined
}

/**
 * Shows the wording that is chosen, once its words are there and the page is live, and has it stored. What is shown
 * already stays as it is; what did not come is said.
 */
export async function showWording(given: WordingChoice): Promise<void> {
  const { kind, chosen, choice, files, languages, shown, notice, hydrate } = given
  if (chosen() !== kind || shown.value?.kind === kind) return
  if (files === undefined) {
    shown.value = notice.value = null
    return
  }
  const words = missingWords(kind, languages)
  const [loaded] = await Promise.all([loadWording(kind, files, words.language), hydrate()])
  // The reader may have chosen again meanwhile.
  if (chosen() !== kind) return
  shown.value = loaded?.wording ?? null
  const ownWords = { ...words, shown: loaded?.own.shown, pages: loaded?.own.pages }
  const asked = { component: WordingNote, kind, words: ownWords, missing: !loaded }
  const last = (notice.value = { ...asked, stored: false })
  const stored = await keepWording(choice)
  if (notice.value === last) notice.value = { ...asked, stored }
}
