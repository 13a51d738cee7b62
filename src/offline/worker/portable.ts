import { registerRoute } from 'workbox-routing'
import { portableCache, portablePath } from '../shared/portable-file.ts'
import { workerText } from './messages.ts'
import { offlineFallback } from './offline-fallback.ts'
import { fetchFile } from './fetch-with-timeout.ts'
import { portableAnswer } from './portable-answer.ts'

/**
 * Registers the route for the portable edition. The file is not stored on the first visit. If it is opened as a page
 * and there is neither network nor copy, the response says so.
 */
export function keepPortable(scope: string): void {
  registerRoute(
    ({ url }) => url.origin + url.pathname === scope + portablePath,
    async ({ request }) => {
      const answer = portableAnswer(request, {
        fetch: (asked) => fetchFile(asked),
        open: () => caches.open(portableCache(scope)),
      })
      return request.mode === 'navigate' ? answer.catch(() => offlineFallback(workerText.notKept)) : answer
    },
  )
}
