import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DATA_FILES, type DataFiles } from './data-files.ts'
import { isPublished } from './ids-file.ts'
import { type ComparedEdition, editionsFolder, storedEdition, textOf } from './stored-editions.ts'

/** What an edition is kept as, by file name, from its data files and the city's text. */
export type KeepEdition = (files: DataFiles, sourceText: string) => ReadonlyMap<string, string>

/**
 * Keeps the edition that stands in the data directory, in a folder of its own that is there whole or not at all. Throws
 * where its text is gone.
 */
export function keepEdition(directory: string, edition: ComparedEdition, keep: KeepEdition): void {
  const { date } = edition.edition
  const sourceText = textOf(directory, edition)
  if (sourceText === null) throw new Error(`the text of the edition ${date} is gone`)
  const files = Object.fromEntries(DATA_FILES.map((name) => [name, readFileSync(join(directory, name), 'utf8')]))
  const folder = join(directory, editionsFolder, date)
  const unfinished = join(directory, `.${date}.tmp`)
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished)
  for (const [name, content] of keep(files as DataFiles, sourceText)) {
    mkdirSync(dirname(join(unfinished, name)), { recursive: true })
    writeFileSync(join(unfinished, name), content)
  }
  mkdirSync(dirname(folder), { recursive: true })
  renameSync(unfinished, folder)
}

/**
 * Keeps the edition that is about to be published: from then on the files under its date are these, whatever our notes and
 * the program become. Returns the exit code of the command. `print`: called with one line each.
 */
export function keepPresentEdition(directory: string, print: (line: string) => void, keep: KeepEdition): number {
  const present = storedEdition(directory)
  if (!isPublished(directory) || present === null) {
    print('残す版がありません。先に npm run import と npm run ids をしてください。')
    return 1
  }
  const folder = join(editionsFolder, present.edition.date)
  if (existsSync(join(directory, folder))) {
    print(`${folder}/はもうあり、公開したときのままです。公開しなおしても、この日付のファイルは変わりません。`)
    return 0
  }
  if (textOf(directory, present) === null) {
    print(`source/${present.sourceFile}が、取り込んだときの本文とちがいます。先に npm run import をしてください。`)
    return 1
  }
  keepEdition(directory, present, keep)
  print(`${folder}/に残しました。コミットしてください。`)
  return 0
}
