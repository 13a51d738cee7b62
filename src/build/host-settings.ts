import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { afterBuild } from './after-build.ts'
import { nginxSettings } from './fresh-folder.ts'
import {
  ASSETS_CACHE,
  ASSETS_PATH,
  EMBEDS_PATH,
  FRAME_HEADERS,
  PAGES_CACHE,
  securityHeaders,
} from './host/response-headers.ts'

/** Headers as their names and values. */
type Headers = [name: string, value: string][]

const headers: Headers = Object.entries(securityHeaders('/'))
const embedHeaders: Headers = Object.entries(securityHeaders(EMBEDS_PATH))
const isOfFrames = ([name]: Headers[number]) => FRAME_HEADERS.includes(name)
const embedsFolder = EMBEDS_PATH.slice(1)
const assetsFolder = ASSETS_PATH.slice(1)

/**
 * The rules of `npm start`'s host for the hosts that read a file `_headers` (Netlify, Cloudflare Pages and others),
 * under the app's base path, which has a slash at both ends. `entries`: what is at the top of the published folder, a
 * folder with a slash at its end. A header that two rules set is joined by one host and replaced by another, so no
 * address gets the same header from two: who may frame a page is said of each entry, because one of them may be framed by
 * all. An address that nothing has gets none of it; there the app leaves the page as it is (`isFramedElsewhere`).
 */
export function headersFile(base: string, entries: readonly string[]): string {
  const others = entries.filter((entry) => entry !== assetsFolder && entry !== 'index.html')
  const pages = ['', ...others.map((entry) => (entry.endsWith('/') ? `${entry}*` : entry))]
  const lines = (own: Headers) => own.map(([name, value]) => `  ${name}: ${value}`)
  const framing = (path: string) => lines((path === `${embedsFolder}*` ? embedHeaders : headers).filter(isOfFrames))
  return [
    `${base}*`,
    ...lines(headers.filter((header) => !isOfFrames(header))),
    ...pages.flatMap((path) => [base + path, `  Cache-Control: ${PAGES_CACHE}`, ...framing(path)]),
    `${base}${assetsFolder}*`,
    `  Cache-Control: ${ASSETS_CACHE}`,
    ...framing(`${assetsFolder}*`),
    '',
  ].join('\n')
}

/** A text in nginx's quotes. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`

/**
 * The same rules as lines of an nginx `server` block. nginx compares the decoded path. It has no type for the web
 * manifest, and a location that adds a header of its own inherits none.
 */
export function nginxLines(base: string): string {
  const path = decodeURIComponent(base)
  const add = (indent: string, own = headers) =>
    own.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
  return [
    `location ${quoted(path)} {`,
    `  error_page 404 ${quoted(`${path}404.html`)};`,
    `  add_header Cache-Control "${PAGES_CACHE}" always;`,
    ...add('  '),
    `  location = ${quoted(`${path}manifest.webmanifest`)} {`,
    '    types { }',
    '    default_type application/manifest+json;',
    '  }',
    `  location ${quoted(path + assetsFolder)} {`,
    `    add_header Cache-Control "${ASSETS_CACHE}";`,
    ...add('    '),
    '  }',
    `  location ${quoted(path + embedsFolder)} {`,
    `    add_header Cache-Control "${PAGES_CACHE}" always;`,
    ...add('    ', embedHeaders),
    '  }',
    '}',
    '',
  ].join('\n')
}

/**
 * The same rules for Apache, as a `.htaccess` beside the pages (mod_headers). Apache compares a decoded path, so the base
 * path, which may have encoded letters, is left out of the pattern.
 */
export function apacheLines(base: string): string {
  const embeds = `"expr=%{REQUEST_URI} =~ m#${EMBEDS_PATH}(?:projects|themes|numbers)/[^/]+/(?:index\\.html)?$#"`
  return [
    `ErrorDocument 404 ${base}404.html`,
    'AddType application/manifest+json .webmanifest',
    '<IfModule mod_headers.c>',
    `  Header set Cache-Control "${PAGES_CACHE}"`,
    `  Header set Cache-Control "${ASSETS_CACHE}" "expr=%{REQUEST_URI} =~ m#${ASSETS_PATH}#"`,
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    ...headers.filter(isOfFrames).map(([name]) => `  Header always unset ${name} ${embeds}`),
    ...embedHeaders.filter(isOfFrames).map(([name, value]) => `  Header always set ${name} "${value}" ${embeds}`),
    '</IfModule>',
    '',
  ].join('\n')
}

/** Writes them once everything else of the build is there. To be the last of the plugins but `freshFolder`. */
export function hostSettings(base: string): Plugin {
  let folder = ''
  return {
    name: 'host-settings',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    ...afterBuild(async () => {
      const published = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
      const entries = published.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort()
      await writeFile(join(folder, '_headers'), headersFile(base, entries))
      await writeFile(join(folder, '.htaccess'), apacheLines(base))
      const forNginx = join(folder, nginxSettings)
      await mkdir(dirname(forNginx), { recursive: true })
      await writeFile(forNginx, nginxLines(base))
    }),
  }
}
