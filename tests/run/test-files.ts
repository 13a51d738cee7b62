import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
/** What a file of tests says whose tests are of the first plan's words, ids and counts, all or nearly all. */
const OF_FIRST_PLAN = /^\/\/ @first-plan$/m

export interface TestFile {
  path: string
  text: string
}

/** All files of tests with their text. `folder`: where they lie, from the project's folder; `ending`: of their names. */
export function testFiles(folder = 'tests', ending = '.test.ts'): TestFile[] {
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(`${ROOT}/${path}`, 'utf8') }))
}

/** The id of the plan whose facts stand in `tests/data/expected.json`: the first one, which the app came with. */
export function firstPlan(): string {
  const facts = JSON.parse(readFileSync(`${ROOT}/tests/data/expected.json`, 'utf8')) as { plan: string }
  return facts.plan
}

/** The paths of the files whose tests are of the first plan, where the plan `plan` is another one; else none. */
export function ofAnotherPlan(files: readonly TestFile[], plan: string): string[] {
  return plan === firstPlan() ? [] : files.flatMap(({ path, text }) => (OF_FIRST_PLAN.test(text) ? [path] : []))
}

const SAID = 'LEFT_OUT_SAID'

/** Prints in one line that these files of tests are not run and why: once, though a configuration is read several times. */
export function sayLeftOut(paths: readonly string[], plan: string): void {
  const said = (process.env[SAID] ?? '').split(',')
  const [first] = paths
  if (first === undefined || said.includes(first)) return
  process.env[SAID] = [...said, first].join(',')
  console.log(
    `${paths.length} files of tests, and single tests elsewhere, are of ${firstPlan()}: with ${plan} they are not there.`,
  )
}
