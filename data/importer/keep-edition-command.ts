import { fileURLToPath } from 'node:url'
import { editionFiles } from '../../src/build/edition-files.ts'
import { keepPresentEdition } from './keep-edition.ts'
import { planFolder } from './plan-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
process.exitCode = keepPresentEdition(planFolder(root), (line) => console.error(line), editionFiles)
