// @first-plan
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { storedEdition } from '../../../../data/importer/stored-editions.ts'
import { renumberLines } from '../../../../data/importer/renumber-lines.ts'
import { importedFiles, runImport } from '../../../../data/importer/run-import.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import { plan } from '../../../plan/committed-content.ts'
import { DATA, realText } from '../real-text.ts'
import { copyData } from './made-up-correction.ts'

/** A data directory whose city's text has this text in its place, under another name, as a person would put it there. */
function withText(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'lines-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  copyData(DATA, folder)
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const write = (file: string, content: string) => writeFileSync(join(folder, file), content)
  write('source/new.txt', text)
  write('source/about.json', JSON.stringify({ ...(JSON.parse(read('source/about.json')) as object), file: 'new.txt' }))
  write('annotations/edition.json', JSON.stringify({ date: '2027-03-01', changed: 'ためしです。' }))
  const said: string[] = []
  const run = () => ({ exitCode: renumberLines(folder, (line) => said.push(line)), said: said.splice(0) })
  return { folder, read, run, faults: () => importedFiles(folder, storedEdition(folder)) }
}

const blank = realText.indexOf('\n\n')

it('a line more in the text: all our line numbers follow it, once, and the import takes them', () => {
  const data = withText(`${realText.slice(0, blank)}\n${realText.slice(blank)}`)
  const refused: string[] = []
  expect(
    runImport(
      data.folder,
      (line) => refused.push(line),
      () => new Map(),
    ),
  ).toBe(1)
  expect(refused.length).toBeGreaterThan(200)
  expect(refused.at(-1)).toContain('npm run lines')

  const { exitCode, said } = data.run()
  expect(exitCode).toBe(0)
  expect(said).toEqual([
    expect.stringMatching(/series\.json.*themes\.json.*新しい本文に合わせました/u),
    'source/corrections.json：文の中の「…行目」は、読んで直してください。',
  ])
  const renumbered = data.read('annotations/themes.json')
  const made = data.faults()
  expect(made.ok ? [] : made.faults).toEqual([])
  const { projects } = JSON.parse(made.ok ? made.files['plan.json'] : '{}') as Plan
  expect(projects.map(({ source }) => source.from)).toEqual(plan.projects.map(({ source }) => source.from + 1))

  expect(data.run()).toEqual({ exitCode: 0, said: ['直す行の番号はありません。'] })
  expect(data.read('annotations/themes.json')).toBe(renumbered)
})

it('without the text of the last import nothing is guessed', () => {
  const data = withText(`\n${realText}`)
  rmSync(join(data.folder, 'source', plan.source.file))
  const before = data.read('annotations/series.json')
  expect(data.run()).toEqual({
    exitCode: 1,
    said: [expect.stringContaining('前に取り込んだ本文がsource/にありません')],
  })
  expect(data.read('annotations/series.json')).toBe(before)
})

it('a text that is refused by itself is to be mended first', () => {
  const data = withText(realText.replace('【事業内容】', '【ちがう見出し】'))
  const { exitCode, said } = data.run()
  expect(exitCode).toBe(1)
  expect(said.at(-1)).toBe('先に、上のことを直してください。')
})
