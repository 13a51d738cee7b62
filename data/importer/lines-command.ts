import { fileURLToPath } from 'node:url'
import { runInPlanFolder } from './plan-folder.ts'
import { renumberLines } from './renumber-lines.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
await runInPlanFolder(root, renumberLines)
