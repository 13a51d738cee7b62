import { fileURLToPath } from 'node:url'
import { planFolder } from './plan-folder.ts'
import { runImport } from './run-import.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
process.exitCode = runImport(planFolder(root), (line) => console.error(line))
