import './furigana.css'
import { askWorker } from '../offline/shared/ask-worker.ts'
import { FURIGANA_CHOICE } from '../offline/shared/chosen-files.ts'
import { serviceWorkers } from '../offline/shared/service-workers.ts'
import type { ReadingDictionary } from '../plan/reading-dictionary.ts'
import { HYDRATING } from '../ui/lazy/hydrating.ts'
import { type Furigana, keepFurigana } from './keep-furigana.ts'
import { widthAddedBy } from './readings-by-part.ts'
import { type FuriganaLevel, rubiesAt } from './rubies-at.ts'

/** As long as the worker may take for two files. */
const STORED_WITHIN_MS = 60_000

/** Has this script and the dictionary stored for when there is no network. */
export async function storeFurigana(): Promise<void> {
  const registration = await serviceWorkers()?.ready
  if (registration?.active)
    await askWorker(registration.active, { type: 'KEEP_CHOSEN', choice: FURIGANA_CHOICE }, STORED_WITHIN_MS)
}

/** How much wider a text gets by the readings of a level, in its own ems; null for no readings. */
export function widthOfReadings(
  dictionary: ReadingDictionary,
  level: FuriganaLevel,
): ((text: string) => number) | null {
  if (level === 'none') return null
  const rubiesIn = rubiesAt(dictionary)(level)
  return (text) => rubiesIn(text).reduce((sum, ruby) => sum + widthAddedBy(ruby), 0)
}

/** Reads with a dictionary. The function that is returned shows a page's words with readings, of a level, from now on. */
export function furiganaWith(dictionary: ReadingDictionary): (level: FuriganaLevel) => void {
  const rubies = rubiesAt(dictionary)
  let furigana: Furigana | null = null
  return (level) => {
    if (level === 'none') {
      furigana?.stop()
      furigana = null
      return
    }
    if (furigana) furigana.change(rubies(level))
    else furigana = keepFurigana(document.body, rubies(level), HYDRATING)
  }
}
