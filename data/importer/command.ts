import { fileURLToPath } from 'node:url'
import { editionFiles } from '../../src/build/edition-files.ts'
import { runInPlanFolder } from './plan-folder.ts'
import { runImport } from './run-import.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
await runInPlanFolder(root, (folder, print) => runImport(folder, print, editionFiles))
