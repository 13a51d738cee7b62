import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runImport } from './run-import.ts'

const directory = dirname(dirname(fileURLToPath(import.meta.url)))
process.exitCode = runImport(directory, (line) => console.error(line))
