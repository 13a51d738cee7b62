import { extname } from 'node:path'

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
  return HASHED_ASSET.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** The headers that this host puts on its answer to a pathname (below the base path, beginning with a slash). */
export function responseHeaders(pathname: string): Record<string, string> {
  const type = TEXT_TYPES[extname(pathname)]
  return {
    'Cache-Control': cacheControl(pathname),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ...(type === undefined ? {} : { 'Content-Type': type }),
  }
}
