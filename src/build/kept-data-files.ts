import { createHash } from 'node:crypto'
import { dataFilesFile } from '../offline/shared/chosen-files.ts'
import { dataFilesOf } from '../open-data/data-file-messages.ts'
import type { ChosenLanguage } from '../plan/annotations.ts'
import type { PlanParts } from '../plan/plan-parts.ts'

/**
 * The files of open data that no page can make, as one file that is stored for those who ask for it: an object of texts by
 * path. `files`: the published ones. Throws where one that a reader is offered is not among them.
 */
export function keptDataFiles(
  files: ReadonlyMap<string, string>,
  parts: PlanParts,
  languages: readonly ChosenLanguage[],
): { file: string; text: string } {
  const rest = dataFilesOf(parts, languages).filter(({ made }) => made === undefined)
  const texts = rest.map(({ path }) => {
    const content = files.get(path)
    if (content === undefined) throw new Error(`${path} is listed, but not published`)
    return [path, content] as const
  })
  const text = JSON.stringify(Object.fromEntries(texts))
  return { file: dataFilesFile(createHash('sha256').update(text).digest('hex').slice(0, 8)), text }
}
