import { registerRoute } from 'workbox-routing'
import { portableCache, portablePath } from '../shared/portable-file.ts'
import { workerText } from './messages.ts'
import { offlineFallback } from './offline-fallback.ts'
import { fetchFile } from './fetch-with-timeout.ts'
import { portableAnswer } from './portable-answer.ts'

/**
 * Answers for the portable edition under the app's address. It is not on the list of what a first visit stores. Opened
 * as a page where nothing was kept it says so, as nothing else can.
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
