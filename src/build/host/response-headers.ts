import { extname } from 'node:path'

/** As a host's own settings name them. */
export const ASSETS_PATH = '/assets/'
export const ASSETS_CACHE = 'public, max-age=31536000, immutable'
export const PAGES_CACHE = 'no-cache'

const HASHED_ASSET = /^\/assets\/(?:.+\/)?[^/]+-[\w-]{8}\.\w+$/
const TEXT_TYPES: Record<string, string> = {
  '.txt': 'text/plain;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
}

/**
 * How long a browser may keep a file without asking. A file with a hash in its name never changes. Everything else,
 * pages, the worker and the manifest first of all, is asked for again each time (and answered by 304 where it stayed
 * the same): a stored worker script would keep readers on an old version.
 */
export function cacheControl(pathname: string): string {
  return HASHED_ASSET.test(pathname) ? ASSETS_CACHE : PAGES_CACHE
}

/**
 * What a page's own policy cannot say (a `<meta>` is not heard for it): who may show the page in a frame, that types are
 * not guessed, what other hosts learn, and that the app asks for none of the device's powers. `clipboard-write`,
 * `fullscreen`, `screen-wake-lock` and `web-share` stay as they are: the app uses them.
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
} as const

/** The headers that this host puts on its answer to a pathname (below the base path, beginning with a slash). */
export function responseHeaders(pathname: string): Record<string, string> {
  const type = TEXT_TYPES[extname(pathname)]
  return {
    'Cache-Control': cacheControl(pathname),
    ...SECURITY_HEADERS,
    ...(type === undefined ? {} : { 'Content-Type': type }),
  }
}
