// @vitest-environment node
// @first-plan
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { publishedLanguages } from '../../src/build/published-languages.ts'

const data = fileURLToPath(new URL('../../data', import.meta.url))

it('a language is a folder of data and nothing else: one more is published under its own name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const languages = join(folder, 'annotations', 'languages')
  for (const tag of ['en', 'fr'])
    cpSync(join(data, 'annotations', 'languages', 'en'), join(languages, tag), { recursive: true })
  const own = JSON.parse(readFileSync(join(languages, 'fr', 'language.json'), 'utf8')) as object
  writeFileSync(
    join(languages, 'fr', 'language.json'),
    JSON.stringify({ ...own, tag: 'fr', name: 'Français', published: 'french' }),
  )
  const published = [...publishedLanguages(folder).keys()]
  expect(published).toEqual(['english', 'french'].flatMap((name) => [`data/${name}.json`, `data/${name}.schema.json`]))
})

it('the published English has one record for each text of the plan, and the themes by their address', () => {
  const english = JSON.parse(publishedLanguages(data).get('data/english.json') ?? '') as { id: string }[]
  const ids = english.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(['p1', '1-1', 'p1-o1', 'p2-a9-1', 'e-services']))
})
