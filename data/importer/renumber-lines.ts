import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sourceLines } from '../../src/plan/source-lines.ts'
import { ANNOTATION_SCHEMAS, isOfAnnotations } from './annotation-files.ts'
import { storedEdition, textOf } from './stored-editions.ts'
import { faultText, type Fault } from './faults.ts'
import { inputFiles } from './input-files.ts'
import { movedLines, withMovedLines } from './moved-lines.ts'
import { importedFiles } from './run-import.ts'

const CORRECTIONS_FILE = 'source/corrections.json'
/** A line that a person named in a sentence: no program can tell which text was meant. */
const LINE_IN_WORDS = /\d行目/

/** What the import would refuse in a folder. */
function faultsIn(folder: string): Fault[] {
  const made = importedFiles(folder, storedEdition(folder))
  return made.ok ? [] : made.faults
}

/** What it would refuse if these files of annotations had these texts. */
function faultsWith(folder: string, texts: ReadonlyMap<string, string>): Fault[] {
  const trial = mkdtempSync(join(tmpdir(), 'lines-'))
  try {
    cpSync(folder, trial, { recursive: true })
    for (const [file, text] of texts) writeFileSync(join(trial, 'annotations', file), text)
    return faultsIn(trial)
  } finally {
    rmSync(trial, { recursive: true })
  }
}

/**
 * After the city's text was corrected: gives the annotations of a data directory the line numbers of the new text, by
 * comparing it with the text of the last import. Writes only what makes the import refuse less, so that a second run
 * changes nothing. Returns the exit code of the command. `print`: called with each line for the person.
 */
export function renumberLines(folder: string, print: (line: string) => void): number {
  const input = inputFiles(folder)
  const stored = storedEdition(folder)
  const older = stored && textOf(folder, stored)
  if (!input.ok || older === null) {
    for (const fault of input.ok ? [] : input.faults) print(faultText(fault))
    if (input.ok) print('前に取り込んだ本文がsource/にありません。行の番号は、それとくらべて直します。')
    return 1
  }
  const moved = movedLines(sourceLines(older), sourceLines(new TextDecoder().decode(input.source)))
  const faults = faultsIn(folder)
  const others = faults.filter((fault) => !isOfAnnotations(fault))
  if (others.length > 0 && others.length === faults.length) {
    for (const fault of others) print(faultText(fault))
    print('先に、上のことを直してください。')
    return 1
  }
  const files = readdirSync(join(folder, 'annotations')).filter((file) => file in ANNOTATION_SCHEMAS)
  const made = files.map((file) => {
    const before = readFileSync(join(folder, 'annotations', file), 'utf8')
    return { file, before, ...withMovedLines(before, moved) }
  })
  const changed = made.filter(({ before, text }) => before !== text)
  const renumbered = new Map(changed.map(({ file, text }) => [file, text]))
  if (changed.length === 0 || faultsWith(folder, renumbered).length >= faults.length) {
    print('直す行の番号はありません。')
    return 0
  }
  for (const [file, text] of renumbered) writeFileSync(join(folder, 'annotations', file), text)
  print(`${changed.map(({ file }) => file).join('、')}の行の番号を、新しい本文に合わせました。`)
  for (const { file, gone } of made)
    if (gone.length > 0) print(`${file}：${gone.join('、')}は、新しい本文にありません。読んで直してください。`)
  if (LINE_IN_WORDS.test(readFileSync(join(folder, CORRECTIONS_FILE), 'utf8')))
    print(`${CORRECTIONS_FILE}：文の中の「…行目」は、読んで直してください。`)
  return 0
}
