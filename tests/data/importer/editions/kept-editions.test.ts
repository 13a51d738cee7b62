// @first-plan
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { editionFiles } from '../../../../src/build/edition-files.ts'
import type { Annotations } from '../../../../src/plan/annotations.ts'
import type { Editions, EditionReason } from '../../../../src/plan/editions.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import { DATA_FILES } from '../../../../data/importer/data-files.ts'
import { editionsWith } from '../../../../data/importer/editions.ts'
import { comparedEdition, storedEdition } from '../../../../data/importer/stored-editions.ts'
import { faultText } from '../../../../data/importer/faults.ts'
import { keepEdition, keepPresentEdition } from '../../../../data/importer/keep-edition.ts'
import { runImport } from '../../../../data/importer/run-import.ts'
import { annotations, numbers, plan } from '../../../plan/committed-content.ts'
import { DATA } from '../real-text.ts'
import { aboutToCorrect, madeUpCorrection, madeUpReasons } from './made-up-correction.ts'

const { olderDate, newerDate, tooMany, wrongWord, wrongYear, wrongNumber } = madeUpCorrection

/** A data directory in which the older edition stands. */
function olderDirectory() {
  const folder = mkdtempSync(join(tmpdir(), 'editions-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  aboutToCorrect(DATA, folder, madeUpReasons)
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return {
    folder,
    read,
    has: (file: string) => existsSync(join(folder, file)),
    write: (file: string, content: string) => writeFileSync(join(folder, file), content),
    json: <Data>(file: string) => JSON.parse(read(file)) as Data,
  }
}

/** The faults of the newer edition, imported over what stands in a folder. */
function faultsWith(folder: string, date: string, reasons: readonly EditionReason[]): string {
  const present = comparedEdition(plan, { edition: { date, changed: 'x' } }, numbers)
  return editionsWith(folder, present, storedEdition(folder), reasons).faults.map(faultText).join('\n')
}

it('with a new date the edition before stays as it was, and what changed is listed with what stood before and why', () => {
  const data = olderDirectory()
  const before = Object.fromEntries(DATA_FILES.map((file) => [file, data.read(file)]))
  const messages: string[] = []
  expect(runImport(data.folder, (line) => messages.push(line), editionFiles)).toBe(0)
  expect(messages[0]).toContain(`いままでの版をeditions/${olderDate}/に残しました。`)

  for (const file of DATA_FILES.filter((name) => name !== 'editions.json'))
    expect(data.read(`editions/${olderDate}/${file}`), file).toBe(before[file])
  const { source } = data.json<Plan>(`editions/${olderDate}/plan.json`)
  expect(data.read(`editions/${olderDate}/source.txt`)).toBe(data.read(`source/${source.file}`))
  expect(data.read(`editions/${olderDate}/achievements.csv`)).toContain(wrongWord.wrong)
  expect(data.json(`editions/${olderDate}/datapackage.json`)).toMatchObject({ version: olderDate })

  const { editions } = data.json<Editions>('editions.json')
  expect(editions.map(({ date, changes }) => [date, changes.length])).toEqual([
    [newerDate, 5],
    [olderDate, 0],
  ])
  expect(editions[0]?.changes[0]).toMatchObject({
    ...{ change: 'removed', id: tooMany.id, reason: '市の表と合わせました。' },
    before: { kind: 'achievement', text: tooMany.text },
  })
  expect(data.json<Annotations>('annotations.json').correctedIds).toEqual([
    { id: tooMany.id, change: 'removed', edition: newerDate, name: tooMany.text },
    { id: wrongWord.id, change: 'changed', edition: newerDate },
    { id: wrongYear.id, change: 'changed', edition: newerDate },
    { id: wrongNumber.id, change: 'changed', edition: newerDate, name: '年度末の電子申請・届出の手続き（参考）' },
  ])

  // Imported once more, it keeps nothing more and writes the same.
  const first = data.read('editions.json')
  expect(runImport(data.folder, (line) => messages.push(line), editionFiles)).toBe(0)
  expect(data.read('editions.json')).toBe(first)
  expect(data.has(`editions/${newerDate}`)).toBe(false)
})

it('words or numbers that change under the same date are refused', () => {
  const { folder } = olderDirectory()
  expect(faultsWith(folder, olderDate, [])).toBe(
    `edition.json：dateが${olderDate}のままで、市の言葉か数が変わります（${tooMany.id}、${wrongWord.id}、${wrongYear.id}など5件）。dateを新しい日付にすると、いまの版は残ります`,
  )
})

it('the committed data could be imported again under its date', () => {
  expect(faultsWith(DATA, annotations.edition.date, [])).toBe('')
})

it('a date before the last edition is refused', () => {
  const { folder } = olderDirectory()
  expect(faultsWith(folder, '2026-01-01', [])).toContain(`dateの2026-01-01は、いまの版（${olderDate}）より前です`)
  const older = storedEdition(folder)
  if (older === null) throw new Error('no edition')
  keepEdition(folder, older, editionFiles)
  expect(faultsWith(folder, '2026-01-01', [])).toContain(`残してある版（${olderDate}）より新しくありません`)
})

it('a change without a reason is refused, and a reason without a change', () => {
  const { folder } = olderDirectory()
  expect(faultsWith(folder, newerDate, madeUpReasons)).toBe('')
  expect(faultsWith(folder, newerDate, madeUpReasons.slice(0, 2))).toContain(
    `${newerDate}の版で${tooMany.id}が変わりましたが、理由がありません`,
  )
  expect(faultsWith(folder, newerDate, [...madeUpReasons, { edition: newerDate, ids: ['p1-a1'], reason: 'x' }])).toBe(
    `edition-reasons.json：${newerDate} p1-a1は、前の版から変わっていません`,
  )
})

it('a text that took the place of the older one is refused: the older edition could not be kept', () => {
  const { folder, json, write } = olderDirectory()
  const older = json<Plan>('plan.json')
  write(`source/${older.source.file}`, 'another text')
  expect(faultsWith(folder, newerDate, madeUpReasons)).toContain('いままでの版の本文がsource/にありません')
})

it('a kept edition that was damaged is refused', () => {
  const { folder, write } = olderDirectory()
  const older = storedEdition(folder)
  if (older === null) throw new Error('no edition')
  keepEdition(folder, older, editionFiles)
  write(`editions/${olderDate}/plan.json`, '{}')
  expect(faultsWith(folder, newerDate, madeUpReasons)).toContain(`editions/${olderDate}：前の版として読めません`)
})

it('an edition kept at its publication stays as it was, through other notes, a correction and a second keeping', () => {
  const data = olderDirectory()
  const kept = `editions/${olderDate}/glossary.json`
  const messages: string[] = []
  const keep = () => keepPresentEdition(data.folder, (line) => messages.push(line), editionFiles)
  expect(keep()).toBe(0)
  expect(messages).toEqual([`editions/${olderDate}/に残しました。コミットしてください。`])
  const published = data.read(kept)
  data.write('glossary.json', `${published}\n`)
  expect(keep()).toBe(0)
  expect(messages[1]).toContain('公開したときのままです')
  expect(data.read(kept)).toBe(published)

  expect(runImport(data.folder, (line) => messages.push(line), editionFiles)).toBe(0)
  expect(messages.filter((line) => line.startsWith('いままでの版を'))).toEqual([])
  expect(data.read(kept)).toBe(published)
  expect(data.json<Editions>('editions.json').editions.map(({ date }) => date)).toEqual([newerDate, olderDate])
})

it('under the date of a kept edition no other words are imported, also where the files of before are gone', () => {
  const data = olderDirectory()
  expect(keepPresentEdition(data.folder, () => undefined, editionFiles)).toBe(0)
  rmSync(join(data.folder, 'plan.json'))
  expect(faultsWith(data.folder, olderDate, [])).toContain(`dateが${olderDate}のままで、市の言葉か数が変わります`)
})

it('what cannot be kept is named, with what to do', () => {
  const data = olderDirectory()
  const messages: string[] = []
  const keep = () => keepPresentEdition(data.folder, (line) => messages.push(line), editionFiles)
  const { source } = data.json<Plan>('plan.json')
  data.write(`source/${source.file}`, 'another text')
  expect(keep()).toBe(1)
  expect(messages[0]).toContain('取り込んだときの本文とちがいます')
  rmSync(join(data.folder, 'ids.json'))
  expect(keep()).toBe(1)
  expect(messages[1]).toContain('先に npm run import と npm run ids')
  expect(data.has('editions')).toBe(false)
})

it('an edition that nobody published is gone once its folder is taken away, as the import says', () => {
  const data = olderDirectory()
  const messages: string[] = []
  const run = () => runImport(data.folder, (line) => messages.push(line), editionFiles)
  expect(run()).toBe(0)
  expect(messages[0]).toContain(`公開していない版なら、editions/${olderDate}/を消して`)
  rmSync(join(data.folder, `editions/${olderDate}`), { recursive: true })
  data.write('annotations/edition-reasons.json', '[]')
  expect(run()).toBe(0)
  expect(data.json<Editions>('editions.json').editions.map(({ date, changes }) => [date, changes.length])).toEqual([
    [newerDate, 0],
  ])
})
