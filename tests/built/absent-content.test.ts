import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildFolder } from '../browser/build-folder.ts'
import { builtFile } from '../browser/built-pages.ts'
import { parsed, parsedLanguagePages, parsedPages } from './parsed-pages.ts'

/** What the accessibility report says that no page has: where something of it comes, people have to look at it. */
const pages = [...(await parsedPages()), ...(await parsedLanguagePages())]
const scripts = readdirSync(join(buildFolder, 'assets'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, text: builtFile(`assets/${file}`) }))

const RECORDINGS = 'audio, video, object, embed, iframe, track'
/** What may be asked of a reader here: words to look for, choices, a file of their own, and a note for themselves. */
const ASKED = /^(?:checkbox|radio|search|file|text|textarea|select-one|number|range)$/

const withRecordings = (document: Document) => [...document.querySelectorAll(RECORDINGS)].map(({ tagName }) => tagName)
const personalFields = (document: Document) =>
  [...document.querySelectorAll('input, select, textarea')]
    // What is only there to be copied asks nothing.
    .filter((field) => !field.hasAttribute('readonly'))
    .filter((field) => {
      const type = field.tagName === 'INPUT' ? (field.getAttribute('type') ?? 'text') : field.tagName.toLowerCase()
      const autocomplete = field.getAttribute('autocomplete') ?? 'off'
      return !ASKED.test(type === 'select' ? 'select-one' : type) || autocomplete !== 'off'
    })
    .map(({ outerHTML }) => outerHTML)

test('no page has a recording, a film or another document in it', () => {
  for (const { address, document } of pages) expect(withRecordings(document), address).toEqual([])
  for (const { file, text } of scripts)
    expect(text.match(/createElement\(["'`](?:audio|video|iframe)["'`]|new Audio\(/g) ?? [], file).toEqual([])
})

test('no script listens to the movement of a device, and nothing is dragged', () => {
  expect(scripts.length).toBeGreaterThan(20)
  for (const { file, text } of scripts) {
    // Chart.js knows a list of events, and the app asks it for none of them that are dragged.
    expect(text.match(/devicemotion|deviceorientation|dragstart|draggable:/g) ?? [], file).toEqual([])
  }
  for (const { address, document } of pages)
    expect([...document.querySelectorAll('[draggable="true"]')], address).toEqual([])
})

test('no field asks who the reader is', () => {
  for (const { address, document } of pages) expect(personalFields(document), address).toEqual([])
})

test('what is looked for would be found', () => {
  const document = parsed('<video></video><input type="password"><input autocomplete="name"><input type="search">')
  expect(withRecordings(document)).toEqual(['VIDEO'])
  expect(personalFields(document)).toHaveLength(2)
})
