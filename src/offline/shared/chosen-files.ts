/** Of a file that every choice needs. */
export const ANY_CHOICE = '*'

/** The choice of readings beside kanji. */
export const FURIGANA_CHOICE = 'furigana'

/** The choice of having the files of open data that no page can make. */
export const DATA_CHOICE = 'data'

/** The choice of hearing a page read aloud. Whoever hears it needs the readings, too. */
export const READ_ALOUD_CHOICE = 'read-aloud'

/**
 * What only readers have who have chosen it: our words in easy Japanese, a language, readings, a voice. The files of one choice
 * have its name in theirs: `assets/chosen-en-….json` and `assets/chosen-en-….txt`, the latter with all pages of a
 * language. The script that draws them belongs to each of them.
 */
export function choiceOf(path: string): string | null {
  if (/^assets\/(?:load-wording|wordings)-[\w-]{8}\.js$/.test(path)) return ANY_CHOICE
  if (/^assets\/read-aloud-[\w-]{8}\.js$/.test(path)) return READ_ALOUD_CHOICE
  if (/^assets\/(?:show-furigana|readings|data-reading-dictionary)-[\w-]{8}\.js$/.test(path)) return FURIGANA_CHOICE
  return /^assets\/chosen-([A-Za-z]+(?:-[A-Z][A-Za-z0-9]+)*)-[\w-]{8}\.(?:json|txt)$/.exec(path)?.[1] ?? null
}

/** The path, under the app's base, of the file with all pages of a language. `hash`: eight letters, of its content. */
export function languagePagesFile(language: string, hash: string): string {
  return `assets/chosen-${language}-${hash}.txt`
}

/**
 * The path, under the app's base, of the file with all files of open data that no page can make. `hash`: eight letters, of
 * its content.
 */
export function dataFilesFile(hash: string): string {
  return `assets/chosen-${DATA_CHOICE}-${hash}.json`
}

/** The name of the cache for what a reader has chosen. Workbox does not know it, so it deletes nothing there. */
export function chosenCache(scope: string): string {
  return `workbox-chosen-${scope}`
}
