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
import { folderName, runInPlanFolder } from './plan-folder.ts'
import { ownTexts } from './own-texts.ts'
import { proposer } from './propose-readings.ts'
import { renewedReadings } from './renew-readings.ts'
import { cityTexts } from './reading-texts.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ownFolder = join(root, 'data')
const analyse = proposer()

/** The reading of what the dictionary knows. What this project's own plan has taught helps to read another one, too. */
function knownReadings(folder: string): (text: string) => WordReading[] {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as ReadingDictionary
  const { words, ...dictionary } = read(join(ownFolder, 'reading-dictionary.json'))
  const file = join(folder, 'reading-dictionary.json')
  return readingsWith({ ...dictionary, words: { ...words, ...(existsSync(file) ? read(file).words : {}) } })
}

/**
 * What the dictionary knows is read as before; the analyser proposes the rest, and words that hold several of those that
 * are known: 外国人 is not 外, 国 and 人.
 */
function propose(text: string, words: readonly WordReading[]): string {
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
async function run(folder: string): Promise<number> {
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
  const readingsIn = knownReadings(folder)
  const { city, own, proposed } = renewedReadings(cityTexts(made.plan), texts, reviewed, (text) =>
    propose(text, readingsIn(text)),
  )
  const files = { 'reading-occurrences.json': city, 'own-readings.json': own }
  for (const [file, content] of Object.entries(files)) await write(join(folder, 'annotations', file), content)
  for (const line of proposed) console.log(line)
  console.log(
    proposed.length === 0
      ? '新しい文はありません。'
      : `上の${proposed.length}件の読みは案です。${Object.keys(files)
          .map((file) => `${folderName(root, folder)}/annotations/${file}`)
          .join('と')}で一語ずつ確かめてなおし、npm run import をしてください。`,
  )
  return 0
}

await runInPlanFolder(root, run)
