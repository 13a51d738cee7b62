import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newPlan } from '../../data/importer/new-plan.ts'
import { writePlanFolder } from '../made-up/plan-folder.ts'
import { addCounts, countStep } from '../run/counts.ts'
import type { Counts } from '../run/counts.ts'
import { runVitest } from '../run/npm-scripts.ts'
import { runCommand } from '../run/run-command.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** The plan in data/, whatever plan the long run is of. */
const HERE = { PLAN_FOLDER: '' }
const NOT_COPIED = /^(?:\.git|node_modules|dist.*|test-results|coverage)$/

/**
 * The unit tests on two other plans, which no test may notice but those that say so: the small one that `npm run new-plan`
 * lays out, in a folder outside the project, and a larger one of more years, in place of the files in data/.
 */
export async function runOnOtherPlans(): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'other-plans-'))
  try {
    return addCounts(await elsewhere(join(folder, 'plan')), await inPlaceOfData(join(folder, 'project')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function elsewhere(plan: string): Promise<Counts> {
  newPlan(plan, () => undefined)
  const setting = { PLAN_FOLDER: plan }
  const exitCode = await runCommand('npm', ['run', '--silent', 'import'], setting)
  return exitCode === 0 ? runVitest('test:unit', setting) : countStep(false)
}

async function inPlaceOfData(project: string): Promise<Counts> {
  for (const name of readdirSync(root).filter((entry) => !NOT_COPIED.test(entry)))
    cpSync(join(root, name), join(project, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  const data = join(project, 'data')
  // Of this folder's plan nothing stays; the types of its files (*.d.json.ts) are the program's.
  for (const part of ['source', 'editions', 'annotations/languages'])
    rmSync(join(data, part), { recursive: true, force: true })
  for (const part of [data, join(data, 'annotations')])
    for (const name of readdirSync(part).filter((entry) => entry.endsWith('.json'))) rmSync(join(part, name))
  newPlan(join(project, 'plan'), () => undefined)
  cpSync(join(project, 'plan'), data, { recursive: true })
  writePlanFolder(data, 2017, 6)
  for (const script of ['import', 'ids'])
    if ((await runCommand('npm', ['run', '--silent', '--prefix', project, script], HERE)) !== 0) return countStep(false)
  return runVitest('test:unit', HERE, project)
}
