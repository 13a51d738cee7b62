import { fileURLToPath } from 'node:url'
import { editionFiles } from '../../src/build/edition-files.ts'
import { planFolder } from './plan-folder.ts'
import { runImport } from './run-import.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
process.exitCode = runImport(planFolder(root), (line) => console.error(line), editionFiles)
