import { loadAnew } from '../../offline/recovery/recovery.ts'
import { showStartNotice } from '../../offline/recovery/start-notice.ts'
import { startText } from '../../offline/recovery/messages.ts'

const RETRY_DELAY_MS = 1000

function giveUp() {
  showStartNotice(startText.partMissing, startText.reload)
}

/**
 * Loads a part of a page that comes after it. One that does not arrive is asked for once more, after a breath; then its
 * file is gone, most often since a new version replaced it, and the page is loaded anew, or a line says what is missing.
 * It rejects all the same, for what stands in the part's place meanwhile.
 */
export function importWithRetry<Part>(load: () => Promise<Part>): () => Promise<Part> {
  // Where a build renders, a part that is missing is the build's own fault.
  if (import.meta.env.SSR) return load
  return async () => {
    const { pathname } = location
    try {
      return await load()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY_MS))
    }
    try {
      return await load()
    } catch (fault) {
      // A reader who went on misses nothing.
      if (location.pathname === pathname) void loadAnew(giveUp)
      throw fault
    }
  }
}
