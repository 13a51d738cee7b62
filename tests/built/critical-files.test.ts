import { expect, test } from 'vitest'
import { builtFile } from '../browser/built-pages.ts'

/** The paths that the worker repairs by itself, from the list in its script. */
function criticalFiles(): string[] {
  const entries = builtFile('sw.js').matchAll(/\{[^{}]*\b"?url"?\s*:\s*["'`]([^"'`]+)["'`][^{}]*\}/g)
  return [...entries].flatMap(([entry, url]) => (/"?critical"?\s*:/.test(entry) && url !== undefined ? [url] : []))
}

/** All scripts that a script imports before it runs, itself among them. */
function importedBy(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name = ''] of builtFile(file).matchAll(/\b(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g))
    importedBy(`assets/${name}`, seen)
  return seen
}

test('the worker repairs by itself whatever the app needs to start, and no page of it', () => {
  const [, entry = ''] = /src="\/(assets\/index-[\w-]+\.js)"/.exec(builtFile('index.html')) ?? []
  const [, start = ''] = /import\(\s*["'`]\.\/(start-[\w-]+\.js)["'`]/.exec(builtFile(entry)) ?? []
  const scripts = [...importedBy(entry), ...importedBy(`assets/${start}`)]
  expect(scripts.length).toBeGreaterThan(3)
  const critical = criticalFiles()
  expect(critical).toEqual(expect.arrayContaining(scripts))
  const others = critical.filter((file) => !scripts.includes(file)).map((file) => file.replace(/-[\w-]{8}\./, '.'))
  expect(others.sort()).toEqual([
    'assets/before-paint.js',
    'assets/style.css',
    'offline/pages.txt',
    'offline/shell.txt',
  ])
})
