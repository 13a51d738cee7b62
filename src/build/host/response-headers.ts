import { extname } from 'node:path'

/** In the form of a host's own settings. */
export const ASSETS_PATH = '/assets/'
export const ASSETS_CACHE = 'public, max-age=31536000, immutable'
export const PAGES_CACHE = 'no-cache'

const HASHED_ASSET = /^\/assets\/(?:.+\/)?[^/]+-[\w-]{8}\.\w+$/
const TEXT_TYPES: Record<string, string> = {
  '.txt': 'text/plain;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
}

/**
 * The Cache-Control of a file. A file with a hash in its name never changes. Everything else (pages, the worker, the
 * manifest) is revalidated each time and answered by 304 where it is unchanged: a stored worker script would keep
 * readers on an old version.
 */
export function cacheControl(pathname: string): string {
  return HASHED_ASSET.test(pathname) ? ASSETS_CACHE : PAGES_CACHE
}

/**
 * Headers that a `<meta>` in the page cannot replace: who may show the page in a frame, no guessing of types, what
 * other hosts learn, and that the app needs none of the device's features. `clipboard-write`, `fullscreen`,
 * `screen-wake-lock` and `web-share` are not listed, because the app uses them.
 */
const SECURITY_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
} as const

/** Those of them that say who may show a page in a frame. */
export const FRAME_HEADERS: readonly string[] = ['Content-Security-Policy', 'X-Frame-Options']

/** The folder of the pages that any site may show in a frame: they have no script, no form and nothing to press but links. */
export const EMBEDS_PATH = '/embed/'
export const EMBEDS_POLICY = 'frame-ancestors *'

/** The security headers of a pathname: those of all, but for the pages that are made to be framed. */
export function securityHeaders(pathname: string): Record<string, string> {
  if (!pathname.startsWith(EMBEDS_PATH)) return SECURITY_HEADERS
  const others = Object.entries(SECURITY_HEADERS).filter(([name]) => !FRAME_HEADERS.includes(name))
  return { ...Object.fromEntries(others), 'Content-Security-Policy': EMBEDS_POLICY }
}

/** The headers that this host puts on its answer to a pathname (below the base path, beginning with a slash). */
export function responseHeaders(pathname: string): Record<string, string> {
  const type = TEXT_TYPES[extname(pathname)]
  return {
    'Cache-Control': cacheControl(pathname),
    ...securityHeaders(pathname),
    ...(type === undefined ? {} : { 'Content-Type': type }),
  }
}
