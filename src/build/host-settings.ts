import { ASSETS_CACHE, ASSETS_PATH, PAGES_CACHE, SECURITY_HEADERS } from './host/response-headers.ts'

const headers = Object.entries(SECURITY_HEADERS)
const assets = (base: string) => `${base}${ASSETS_PATH.slice(1)}`

/**
 * The rules of `npm start`'s host for the hosts that read a file `_headers` (Netlify, Cloudflare Pages and others),
 * under the app's base path, which has a slash at both ends.
 */
export function headersFile(base: string): string {
  return [
    `${base}*`,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    `  Cache-Control: ${PAGES_CACHE}`,
    '',
    `${assets(base)}*`,
    // These hosts join a header that two rules set, so the first is taken away.
    '  ! Cache-Control',
    `  Cache-Control: ${ASSETS_CACHE}`,
    '',
  ].join('\n')
}

/** The same rules as lines of an nginx `server` block. */
export function nginxLines(base: string): string {
  const add = (indent: string) => headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
  return [
    `error_page 404 ${base}404.html;`,
    `location ${base} {`,
    `  add_header Cache-Control "${PAGES_CACHE}" always;`,
    ...add('  '),
    '}',
    // nginx does not inherit add_header into a location that has one of its own, so they are repeated there.
    `location ${assets(base)} {`,
    `  add_header Cache-Control "${ASSETS_CACHE}";`,
    ...add('  '),
    '}',
    '',
  ].join('\n')
}

/**
 * The same rules for Apache, as a `.htaccess` beside the pages (mod_headers). Apache compares a decoded path, so the base
 * path, which may have encoded letters, is left out of the pattern.
 */
export function apacheLines(base: string): string {
  return [
    `ErrorDocument 404 ${base}404.html`,
    'AddType application/manifest+json .webmanifest',
    '<IfModule mod_headers.c>',
    `  Header set Cache-Control "${PAGES_CACHE}"`,
    `  Header set Cache-Control "${ASSETS_CACHE}" "expr=%{REQUEST_URI} =~ m#${ASSETS_PATH}#"`,
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    '</IfModule>',
    '',
  ].join('\n')
}
