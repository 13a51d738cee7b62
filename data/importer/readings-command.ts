import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import type { ReadingDictionary } from '../../src/plan/reading-dictionary.ts'
import { readingsWith } from '../../src/readings/readings-in.ts'
import { withMarks, type WordReading } from '../../src/readings/marked-readings.ts'
import { faultText } from './faults.ts'
import { importPlan } from './import-plan.ts'
import { inputFiles } from './input-files.ts'
import { planFolder } from './plan-folder.ts'
import { ownTexts } from './own-texts.ts'
import { proposer } from './propose-readings.ts'
import { renewedReadings } from './renew-readings.ts'
import { cityTexts } from './reading-texts.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = planFolder(root)
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

const ownFolder = join(root, 'data')
/** What this project's own plan has taught helps to read another one, too. */
const { words, ...dictionary } = JSON.parse(
  readFileSync(join(ownFolder, 'reading-dictionary.json'), 'utf8'),
) as ReadingDictionary
const known = existsSync(join(folder, 'reading-dictionary.json')) ? read('reading-dictionary.json') : { words: {} }
const readingsIn = readingsWith({ ...dictionary, words: { ...words, ...(known as ReadingDictionary).words } })
const analyse = proposer()

/**
 * What the dictionary knows is read as before; the analyser proposes the rest, and words that hold several of those that
 * are known: 外国人 is not 外, 国 and 人.
 */
function propose(text: string): string {
  const words = readingsIn(text)
  const holds = (one: WordReading, other: WordReading) => one.from <= other.from && one.to >= other.to
  const others = analyse(text).filter((word) =>
    words
      .filter(({ from, to }) => from < word.to && to > word.from)
      .every((known) => holds(word, known) && !holds(known, word)),
  )
  const known = words.filter((word) => !others.some((other) => holds(other, word)))
  return withMarks(
    text,
    [...known, ...others].sort((one, other) => one.from - other.from),
  )
}

/** In the layout of all files. */
async function write(path: string, content: unknown): Promise<void> {
  const options = await resolveConfig(path)
  writeFileSync(path, await format(JSON.stringify(content, null, 2), { ...options, parser: 'json' }))
}

/** The words of the app itself are reviewed beside this project's own plan. */
function interfaceReadings(): Record<string, string[]> {
  const file = join(ownFolder, 'annotations/own-readings.json')
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>
  return Object.fromEntries(Object.entries(all).filter(([path]) => path.startsWith('src/')))
}

/** Writes the files, and what is to be reviewed on the screen. */
async function run(): Promise<number> {
  // Not from data/plan.json: the import does not write it while readings are missing.
  const input = inputFiles(folder)
  const made = input.ok ? importPlan(input.source, input.about, input.corrections, input.form, input.keptIds) : input
  if (!input.ok || !made.ok) {
    for (const fault of made.ok ? [] : made.faults) console.error(faultText(fault))
    return 1
  }
  const { 'reading-occurrences.json': before, 'own-readings.json': ownBefore } = input.annotations
  const reviewed = { city: before, own: { ...interfaceReadings(), ...ownBefore } }
  const texts = ownTexts(root, relative(root, folder).replaceAll('\\', '/'))
  const { city, own, proposed } = renewedReadings(cityTexts(made.plan), texts, reviewed, propose)
  for (const [file, content] of Object.entries({ 'reading-occurrences.json': city, 'own-readings.json': own }))
    await write(join(folder, 'annotations', file), content)
  for (const line of proposed) console.log(line)
  console.log(
    proposed.length === 0
      ? '新しい文はありません。'
      : `上の${proposed.length}件の読みは案です。一語ずつ確かめてなおし、npm run import をしてください。`,
  )
  return 0
}

process.exitCode = await run()
