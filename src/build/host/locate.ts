/** What a request's target means: a page or file below the base path, a redirect, or nothing. */
export type Location =
  { kind: 'file'; pathname: string } | { kind: 'redirect'; to: string } | { kind: 'unknown'; pathname: string }

/**
 * '/' for none, otherwise with a slash at both ends, decoded: requests are compared decoded, but the manifest of a
 * build has the encoded path (/%E6%83%85/).
 */
export function normalizeBasePath(basePath: string): string {
  const inner = (decode(basePath) ?? basePath).split('/').filter(Boolean).join('/')
  return inner === '' ? '/' : `/${inner}/`
}

/**
 * Reads a request's target as it came in ('/projects/1?from=top'). It is split by hand, because `new
 * URL('//other.example/', base)` would take 'other.example' for the host. A redirect goes only to an address in
 * `pages`, never to a text from the request, so it cannot lead elsewhere.
 */
export function locate(target: string, basePath: string, pages: ReadonlySet<string>): Location {
  const cut = target.indexOf('?')
  const query = cut === -1 ? '' : target.slice(cut)
  const path = decode(cut === -1 ? target : target.slice(0, cut))
  if (path === undefined) return { kind: 'unknown', pathname: '/' }
  if (`${path}/` === basePath) return { kind: 'redirect', to: encodeURI(basePath) + query }
  if (!path.startsWith(basePath)) return { kind: 'unknown', pathname: path }

  const pathname = path.slice(basePath.length - 1)
  if (pages.has(pathname)) return { kind: 'file', pathname: `${pathname}index.html` }
  if (pages.has(`${pathname}/`)) return { kind: 'redirect', to: encodeURI(basePath) + `${pathname.slice(1)}/${query}` }
  // Compressed copies have no address of their own, and 404.html is not a page to visit.
  if (pathname.endsWith('/') || /\.(?:br|gz)$/.test(pathname) || pathname === '/404.html') {
    return { kind: 'unknown', pathname }
  }
  return { kind: 'file', pathname }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
