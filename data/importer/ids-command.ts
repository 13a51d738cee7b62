import { fileURLToPath } from 'node:url'
import { proposeIds } from './ids-file.ts'
import { planFolder } from './plan-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
process.exitCode = proposeIds(planFolder(root), (line) => console.error(line))
