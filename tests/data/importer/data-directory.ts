import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runImport } from '../../../data/importer/run-import.ts'
import { editionFiles } from '../../../src/build/edition-files.ts'
import { about, DATA } from './real-text.ts'

const OLD = 'the old file\n'

export interface Outcome {
  exitCode: number
  /** The lines that the command printed. */
  messages: string[]
  plan: string
  annotations: string
  untouched: boolean
}

/**
 * Runs the whole import in a copy of the data directory with one file replaced, over two old files. `without`: a folder
 * that the copy does not have; `copied`: folders that it has besides, each by that of which it is a copy.
 */
export function importWith(
  file: string,
  content: string | Uint8Array,
  without?: string,
  copied: Readonly<Record<string, string>> = {},
): Outcome {
  const directory = mkdtempSync(join(tmpdir(), 'import-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const folder of ['source', 'annotations'])
    cpSync(join(DATA, folder), join(directory, folder), { recursive: true })
  if (without !== undefined) rmSync(join(directory, without), { recursive: true })
  for (const [to, from] of Object.entries(copied))
    cpSync(join(directory, from), join(directory, to), { recursive: true })
  writeFileSync(join(directory, file), content)
  for (const old of ['plan.json', 'annotations.json']) writeFileSync(join(directory, old), OLD)
  const messages: string[] = []
  const exitCode = runImport(directory, (line) => messages.push(line), editionFiles)
  const [plan = '', annotations = ''] = ['plan.json', 'annotations.json'].map((name) =>
    readFileSync(join(directory, name), 'utf8'),
  )
  return { exitCode, messages, plan, annotations, untouched: plan === OLD && annotations === OLD }
}

export const SOURCE = `source/${about.file}`
