import { fileURLToPath } from 'node:url'
import { editionFiles } from '../../src/build/edition-files.ts'
import { keepPresentEdition } from './keep-edition.ts'
import { runInPlanFolder } from './plan-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
await runInPlanFolder(root, (folder, print) => keepPresentEdition(folder, print, editionFiles))
