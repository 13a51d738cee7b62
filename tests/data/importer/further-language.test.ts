// @first-plan
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { faultText } from '../../../data/importer/faults.ts'
import { languageFolders } from '../../../data/importer/language-files.ts'
import { importedFiles } from '../../../data/importer/run-import.ts'
import { english } from './english.ts'
import { DATA } from './real-text.ts'

/** The messages of an import with a folder more: the English texts under another tag, which says `change` of itself. */
function importWithFolder(tag: string, change: Partial<typeof english>): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'language-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const folder of ['source', 'annotations'])
    cpSync(join(DATA, folder), join(directory, folder), { recursive: true })
  const languages = join(directory, 'annotations', 'languages')
  cpSync(join(languages, 'en'), join(languages, tag), { recursive: true })
  writeFileSync(join(languages, tag, 'language.json'), JSON.stringify({ ...english, tag, ...change }))
  const outcome = importedFiles(directory, null)
  return outcome.ok ? [] : outcome.faults.map(faultText)
}

it('a folder more is a language more, and needs no code', () => {
  expect(importWithFolder('fr', { name: 'Français', published: 'french' })).toEqual([])
})

it('a folder that was emptied is no language, and one of which a file is missing says what to do', () => {
  const directory = mkdtempSync(join(tmpdir(), 'language-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const folder = join(directory, 'annotations', 'languages', 'en')
  cpSync(join(DATA, 'annotations', 'languages', 'en'), folder, { recursive: true })
  rmSync(join(folder, 'guide.json'))
  expect(languageFolders(directory).faults.map(faultText)).toEqual([
    'languages/en/guide.json：ファイルがありません',
    'languages/en：訳は、すべてのファイルがそろうと使えます。使わないときは、フォルダーごと消してください',
  ])
  for (const file of readdirSync(folder)) rmSync(join(folder, file))
  expect(languageFolders(directory)).toEqual({ value: [], faults: [] })
})

it('is checked by what it says of itself: its scripts, its months and its numbers', () => {
  const faults = importWithFolder('el', { published: 'greek', scripts: ['Greek'], fiscalYear: 'ΟΕ{year}' }).join('\n')
  expect(faults).toMatch(/languages\/el\/plan\.json：p1-a2：.*この言語の文字でない/u)
  expect(faults).toMatch(/languages\/el\/plan\.json：p1-a2：.*「FY2011」がありません/u)
  expect(faults).not.toContain('languages/en/')
})

it('cannot be published under the name of another language', () => {
  expect(importWithFolder('fr', { published: 'english' })).toEqual([
    expect.stringMatching(/^languages\/fr\/language\.json：published「english」は、ほかの言語が使っています/u),
  ])
})
