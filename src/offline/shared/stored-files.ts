/** A file on the service worker's list of stored files. */
export interface StoredFile {
  /** Its path under the app's base, 'offline/pages.txt'. */
  path: string
  /** Its key in the cache: the address with its revision. */
  key: string
  /** The beginning of the SHA-256 of its content, as `digestText` writes it. */
  digest: string
}

/** The list of one version of the worker, and the name of the cache with its files. */
export interface StoredList {
  store: string
  files: StoredFile[]
}

/**
 * Reads a worker's list from its answer; null for anything else, because another version may answer in another form.
 */
export function readStoredList(answer: unknown): StoredList | null {
  const { store, files } = Object(answer) as Partial<Record<keyof StoredList, unknown>>
  return typeof store === 'string' && Array.isArray(files) && files.every(isStoredFile) ? { store, files } : null
}

function isStoredFile(entry: unknown): entry is StoredFile {
  const { path, key, digest } = Object(entry) as Partial<Record<keyof StoredFile, unknown>>
  return [path, key, digest].every((part) => typeof part === 'string')
}

/** How many bytes of a SHA-256 are kept: damage goes unnoticed once in 10^21, and the list is a quarter as long. */
const DIGEST_BYTES = 9

/** A SHA-256 in the list's form: its first bytes in base64url. */
export function digestText(sha256: Uint8Array): string {
  const bytes = String.fromCharCode(...sha256.subarray(0, DIGEST_BYTES))
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_')
}

/** The digest of a content, comparable with the list's. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  return digestText(new Uint8Array(await crypto.subtle.digest('SHA-256', content)))
}

/** The types of the files that a browser accepts only with the right one, and of the pages' text. */
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
}

const typeOf = (path: string): string => TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream'

/**
 * What is stored of a file: its content, with a type of ours and no other header. A host's `Vary` would hide the file
 * from the request that needs it, its wrong type would keep a script from running, and a redirected response must not
 * answer a navigation.
 */
export function storedResponse(path: string, content: ArrayBuffer): Response {
  return new Response(content, { headers: { 'Content-Type': typeOf(path) } })
}

/** Whether a stored file can be used as it is: with a type for which the browser takes it, and found by every request. */
export function isUsable(path: string, { ok, headers }: Response): boolean {
  const essence = (type: string) => type.toLowerCase().replace(/;.*/, '').replace('application/', 'text/').trim()
  const strict = /\.(?:js|css)$/.test(path)
  const fits = !strict || essence(headers.get('Content-Type') ?? '') === essence(typeOf(path))
  return ok && fits && /^(?:\s*accept-encoding\s*,?)*$/i.test(headers.get('Vary') ?? '')
}
