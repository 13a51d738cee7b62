import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { editionFiles } from '../../../src/build/edition-files.ts'
import { proposeIds } from '../../../data/importer/ids-file.ts'
import { newPlan } from '../../../data/importer/new-plan.ts'
import { runImport } from '../../../data/importer/run-import.ts'

/** A new plan's folder, with the commands that can be run on it. */
export function laidOut() {
  const parent = mkdtempSync(join(tmpdir(), 'new-plan-'))
  onTestFinished(() => rmSync(parent, { recursive: true }))
  const folder = join(parent, 'midori')
  const run = (command: (folder: string, print: (line: string) => void) => number) => {
    const lines: string[] = []
    return { exitCode: command(folder, (line) => lines.push(line)), lines, text: lines.join('\n') }
  }
  const made = run(newPlan)
  return {
    folder,
    made,
    importPlan: () => run((directory, print) => runImport(directory, print, editionFiles)),
    ids: () => run(proposeIds),
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    write: (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content)),
    edit: (file: string, from: string | RegExp, to: string | ((found: string) => string)) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const edited = text.replace(from, typeof to === 'string' ? () => to : to)
      if (text === edited) throw new Error(`${String(from)} is not in ${file}`)
      writeFileSync(join(folder, file), edited)
    },
  }
}
