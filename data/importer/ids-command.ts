import { fileURLToPath } from 'node:url'
import { proposeIds } from './ids-file.ts'
import { runInPlanFolder } from './plan-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
await runInPlanFolder(root, proposeIds)
