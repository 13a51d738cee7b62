import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { keepPresentEdition } from '../../data/importer/keep-edition.ts'
import { planFolder } from '../../data/importer/plan-folder.ts'
import { editionFiles } from '../../src/build/edition-files.ts'
import { keepFirst, publishedEditions } from '../../src/build/published-editions.ts'
import { editionFileAddress } from '../../src/plan/edition-addresses.ts'
import { annotations, plan } from '../plan/committed-content.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { date } = annotations.edition
const address = editionFileAddress(date, 'glossary.json').slice(1)

/** A data directory like the committed one, of which nothing is kept, and a word of a note changed as time goes on. */
function aDirectory() {
  const folder = mkdtempSync(join(tmpdir(), 'published-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(planFolder(root), folder, { recursive: true })
  rmSync(join(folder, 'editions'), { recursive: true, force: true })
  // A plan that nobody has published yet has no list of ids.
  writeFileSync(join(folder, 'ids.json'), '{}')
  const file = join(folder, 'glossary.json')
  return {
    folder,
    changeNotes: () => writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n`),
    published: () => publishedEditions(folder, plan.source.file),
  }
}

it('the files of an edition that is kept are the same bytes whatever our notes become', async () => {
  const { folder, changeNotes, published } = aDirectory()
  const before = await published()
  expect(keepPresentEdition(folder, () => undefined, editionFiles)).toBe(0)
  expect(keepFirst(folder, date)).toBeNull()
  expect(await published()).toEqual(before)
  changeNotes()
  expect((await published()).get(address)).toBe(before.get(address))
})

it('one that is not kept yet is published as its files are', async () => {
  const { folder, changeNotes, published } = aDirectory()
  const before = await published()
  changeNotes()
  expect(keepFirst(folder, date)).toContain(date)
  expect((await published()).get(address)).not.toBe(before.get(address))
})
