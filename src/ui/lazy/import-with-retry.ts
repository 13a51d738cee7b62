import { loadAnew } from '../../offline/recovery/recovery.ts'
import { showStartNotice } from '../../offline/recovery/start-notice.ts'
import { startText } from '../../offline/recovery/messages.ts'

const RETRY_DELAY_MS = 1000

function giveUp() {
  showStartNotice(startText.partMissing, startText.reload)
}

/**
 * Loads a part of a page that is imported late. If the import fails, it is tried once more after a short wait. If that
 * fails too, its file is gone, most often because a new version replaced it; then the page is reloaded, or a notice
 * says what is missing. The promise rejects in any case, so that a fallback can be shown in the part's place.
 */
export function importWithRetry<Part>(load: () => Promise<Part>): () => Promise<Part> {
  // During prerendering a missing part is a fault of the build itself.
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
      // The reader has already left the page, so nothing is missing.
      if (location.pathname === pathname) void loadAnew(giveUp)
      throw fault
    }
  }
}
