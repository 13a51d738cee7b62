import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildFolder } from '../browser/build-folder.ts'
import { builtFile } from '../browser/built-pages.ts'

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\s*\/?>/i
const RIGHT_AFTER_CHARSET = /<meta charset="utf-8"\s*\/?>\s*<meta http-equiv="Content-Security-Policy"/i
const REQUIRED = [
  "default-src 'none'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  // The search is an ordinary form until the app has hydrated.
  "form-action 'self'",
]

function builtFiles(extension: string): { file: string; content: string }[] {
  return readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => ({ file, content: builtFile(file) }))
}

/** The app's pages. The portable edition is not one of them: it may request nothing at all, and has its own test. */
const pages = () => builtFiles('.html').filter(({ file }) => !file.startsWith('portable'))

test('every page names its Content-Security-Policy right after its charset, before anything it could load', () => {
  expect(pages().length).toBeGreaterThan(24)
  for (const { file, content } of pages()) {
    expect(content, file).toMatch(RIGHT_AFTER_CHARSET)
    const policy = POLICY.exec(content)?.[1]?.replaceAll('&#39;', "'") ?? ''
    for (const directive of REQUIRED) expect(policy, file).toContain(directive)
    expect(policy, file).not.toMatch(/unsafe-|https?:|\*/)
  }
})

test('every script and style inside a page is named by its hash', () => {
  for (const { file, content } of pages()) {
    const policy = POLICY.exec(content)?.[1]?.replaceAll('&#39;', "'") ?? ''
    for (const [, attributes = '', body = ''] of content.matchAll(
      /<(?:script|style)\b([^>]*)>([\s\S]*?)<\/(?:script|style)>/g,
    )) {
      // Data blocks do not run, and a script with an address is covered by 'self'.
      if (/\bsrc=/.test(attributes) || /type="application\/(?:ld\+)?json"/.test(attributes)) continue
      const hash = createHash('sha256').update(body).digest('base64')
      expect(policy, `${file}: ${body.slice(0, 60)}`).toContain(`'sha256-${hash}'`)
    }
  }
})

test('no page has a style attribute or an event attribute', () => {
  for (const { file, content } of pages()) {
    expect(content.match(/<[^>]*\sstyle="/)?.[0], file).toBeUndefined()
    expect(content.match(/<[^>]*\son\w+="/)?.[0], file).toBeUndefined()
  }
})

test('nothing is loaded from another host', () => {
  for (const { file, content } of pages()) {
    const loaders =
      content.match(/<(?:script|img|source|iframe|video|audio|object|embed|link|image|use)\b[^>]*>/g) ?? []
    for (const tag of loaders) {
      if (/rel="(?:canonical|alternate|license)"/.test(tag)) continue
      expect(tag, file).not.toMatch(/\s(?:src|srcset|href|xlink:href|data|poster)="(?:https?:)?\/\//)
    }
    expect(content, file).not.toMatch(/rel="(?:preconnect|dns-prefetch)"/)
  }
  for (const { file, content } of builtFiles('.css')) {
    expect(content, file).not.toMatch(/(?:url\(|@import\s)\s*["']?(?:https?:)?\/\//)
  }
  for (const { file, content } of builtFiles('.js')) {
    expect(content, file).not.toMatch(
      /(?:\bfetch|\bimport|importScripts|sendBeacon|new (?:URL|WebSocket|EventSource|Worker))\(\s*["'`](?:https?|wss?):\/\//,
    )
  }
})
