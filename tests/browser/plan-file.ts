import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planFolder } from '../../data/importer/plan-folder.ts'

const folder = planFolder(join(import.meta.dirname, '../..'))

/** The text of a file of the plan that is built, `plan.json`. Throws where there is none. */
export const planFile = (name: string) => readFileSync(join(folder, name), 'utf8')
