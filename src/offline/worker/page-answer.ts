import { matchPrecache } from 'workbox-precaching'
import { chosenPage, languageFileOf } from './chosen-files.ts'
import { fetchFile, fetchPage } from './fetch-with-timeout.ts'
import { workerText } from './messages.ts'
import { offlineFallback } from './offline-fallback.ts'
import { listsPage, pageIn, pagesFile } from './pages-file.ts'
import type { PrecacheEntry } from './precache-entry.ts'
import { addressUnder, isEmbed, isFile, ownPage, shellFile } from './stored-page.ts'

/** Where the worker serves: its base path and scope, and the files that a reader can choose. */
export interface PageHost {
  base: string
  scope: string
  chosen: readonly PrecacheEntry[]
}

/** What a request for a page gets. `damaged`: the store has the page, or may have it, but its text cannot be read. */
export interface PageAnswer {
  answer: Response | Promise<Response>
  damaged: boolean
}

const emptied = () => offlineFallback(workerText.emptied)

/** The stored page of an address; otherwise whether the address has one, as in `PageAnswer`. */
async function storedPage(base: string, address: string): Promise<Response | 'damaged' | 'none'> {
  try {
    const pages = await matchPrecache(base + pagesFile)
    const file = await pages?.blob()
    const page = file && (await pageIn(file, address))
    if (page) return new Response(page, { headers: { 'Content-Type': page.type } })
    return file && (await listsPage(file, address)) === false ? 'none' : 'damaged'
  } catch {
    // The store cannot be read: the network may still have the page.
    return 'damaged'
  }
}

async function shellPage(base: string): Promise<Response | undefined> {
  const stored = await matchPrecache(base + shellFile).catch(() => undefined)
  return stored && new Response(stored.body, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

/** A page in a language that readers choose: stored, or the network's, or a page that says how to have it offline. */
async function languagePage(file: PrecacheEntry, address: string, request: Request, scope: string): Promise<Response> {
  const page = await chosenPage(file, address, scope)
  return page ?? fetchPage(request).catch(() => offlineFallback(workerText.notChosen))
}

/**
 * Pages: with or without the last slash, whatever stands in the query. What is not stored comes from the network: a file,
 * a page of a newer version, any page while the store is damaged or was emptied behind the app's back.
 * Never rejects.
 */
export async function pageAnswer(request: Request, url: URL, { base, scope, chosen }: PageHost): Promise<PageAnswer> {
  const address = addressUnder(base, url.pathname)
  if (isFile(address) || isEmbed(address)) {
    const answer = fetchPage(request).catch(async () => (await shellPage(base)) ?? emptied())
    return { answer, damaged: false }
  }
  const language = languageFileOf(chosen, address)
  if (language) return { answer: languagePage(language, address, request, scope), damaged: false }
  const stored = await storedPage(base, address)
  if (stored instanceof Response) return { answer: stored, damaged: false }
  const fallback = await shellPage(base)
  // A redirect, a password, an error, another app's page: what the host sends stays as it is.
  if (stored === 'none') return { answer: fetchPage(request).catch(() => fallback ?? emptied()), damaged: false }
  // Without its text the app still shows the page, and a login page must not stand in its place. The limit is for all of
  // the page, because it is read before it is sent.
  const answer = fallback
    ? fetchFile(request)
        .then(ownPage)
        .catch(() => fallback)
    : fetchPage(request).catch(emptied)
  return { answer, damaged: true }
}
