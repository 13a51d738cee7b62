import { registerRoute } from 'workbox-routing'
import { portablePath } from '../plan/portable/portable-file.ts'
import { portableAnswer } from './portable-answer.ts'

/** Answers for the portable edition under the app's base path. It is not on the list of what a first visit stores. */
export function keepPortable(base: string): void {
  registerRoute(
    ({ url }) => url.pathname === base + portablePath,
    ({ request }) =>
      portableAnswer(request, {
        fetch: (asked) => fetch(asked),
        open: (name) => caches.open(name),
      }),
  )
}
