import { readdirSync } from 'node:fs'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { buildFolder } from '../browser/build-folder.ts'
import { builtFile } from '../browser/built-pages.ts'

/** What a script may not have if the lowest browsers of package.json are to read it: they know all else of ES2022. */
const TOO_NEW = {
  'Literal[regex.pattern=/\\(\\?<[=!]/]': 'lookbehind (Safari 16.4)',
  'Literal[value=/\\(\\?<[=!]/]': 'lookbehind in a text (Safari 16.4)',
  'TemplateElement[value.raw=/\\(\\?<[=!]/]': 'lookbehind in a text (Safari 16.4)',
  StaticBlock: 'class static block (Safari 16.4)',
}

const linter = new Linter()

/** One line for each place of a script that a lowest browser could not read. */
function faultsOf(script: string, sourceType: 'module' | 'script'): string[] {
  const restricted = Object.entries(TOO_NEW).map(([selector, message]) => ({ selector, message }))
  const messages = linter.verify(script, {
    languageOptions: { ecmaVersion: 2022, sourceType },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: { 'no-restricted-syntax': ['error', ...restricted] },
  })
  return messages.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

const namesOf = (extension: string) =>
  readdirSync(buildFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(extension))

describe('the lowest browsers can read', () => {
  it('every script file', () => {
    const files = namesOf('.js')
    expect(files.length).toBeGreaterThan(50)
    for (const file of files) {
      expect(faultsOf(builtFile(file), file.startsWith('assets') ? 'module' : 'script'), file).toEqual([])
    }
  })

  it('every script inside a page, the single-file edition too', () => {
    const seen = new Set<string>()
    for (const file of namesOf('.html')) {
      for (const [, attributes = '', script = ''] of builtFile(file).matchAll(
        /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
      )) {
        if (/\bsrc=|json/.test(attributes) || seen.has(script)) continue
        seen.add(script)
        expect(faultsOf(script, 'script'), file).toEqual([])
      }
    }
    expect(seen.size).toBeGreaterThan(1)
  })

  it.each([
    ['/(?<!a)b/', 'lookbehind'],
    ['new RegExp("(?<=a)b")', 'lookbehind'],
    ['class A { static { this.b = 1 } }', 'static block'],
    ['/[a--b]/v', 'flag'],
    ['/(?<year>a)|(?<year>b)/', 'Duplicate'],
    ['import a from "b" with { type: "json" }', 'with'],
  ])('this test would find %s', (script, words) => {
    expect(faultsOf(script, 'module').join()).toContain(words)
  })
})
