import { fileURLToPath } from 'node:url'
import { planFolder } from './plan-folder.ts'
import { renumberLines } from './renumber-lines.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
process.exitCode = renumberLines(planFolder(root), (line) => console.error(line))
