import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { AnnotationsSchema, type Edition } from '../../src/plan/annotations.ts'
import type { EditionItem } from '../../src/plan/editions.ts'
import { PlanSchema } from '../../src/plan/plan.ts'
import { NumbersSchema } from '../../src/plan/series.ts'
import { editionItems } from './edition-changes.ts'
import { faultIn, type Fault } from './faults.ts'

/** The folder, in the data directory, with a folder for each older edition, by its date. */
export const editionsFolder = 'editions'

/** An edition as far as editions are compared. */
export interface ComparedEdition {
  edition: Edition
  plan: string
  /** The name of the city's text in source/, and its SHA-256 in hexadecimal. */
  sourceFile: string
  sha256: string
  items: ReadonlyMap<string, EditionItem>
}

const ComparedSchema = v.object({
  plan: PlanSchema,
  annotations: v.pick(AnnotationsSchema, ['edition']),
  numbers: v.pick(NumbersSchema, ['series']),
})

/** An edition from its files' content. Throws where their shape is another. */
export function comparedEdition(plan: unknown, annotations: unknown, numbers: unknown): ComparedEdition {
  const read = v.parse(ComparedSchema, { plan, annotations, numbers })
  return {
    edition: read.annotations.edition,
    plan: read.plan.id,
    sourceFile: read.plan.source.file,
    sha256: read.plan.source.sha256,
    items: editionItems(read.plan, read.numbers),
  }
}

/** The city's text of an edition, which stays in source/ when about.json names a newer one; null where it is another now. */
export function textOf(directory: string, { sourceFile, sha256 }: ComparedEdition): string | null {
  const file = join(directory, 'source', sourceFile)
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes.toString('utf8') : null
}

/** The edition whose files stand in a folder; null where there are none, or none that can be read. */
export function storedEdition(folder: string): ComparedEdition | null {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  try {
    return comparedEdition(read('plan.json'), read('annotations.json'), read('numbers.json'))
  } catch {
    return null
  }
}

/** The older editions that the data directory keeps, the oldest first. */
export function keptEditions(directory: string): { value: ComparedEdition[]; faults: Fault[] } {
  const parent = join(directory, editionsFolder)
  const dates = existsSync(parent) ? readdirSync(parent).sort() : []
  const read = dates.map((date) => ({ date, found: storedEdition(join(parent, date)) }))
  return {
    value: read.flatMap(({ found }) => found ?? []),
    faults: read
      .filter(({ date, found }) => found?.edition.date !== date)
      .map(({ date }) =>
        faultIn(`${editionsFolder}/${date}`, '前の版として読めません。残したときのファイルのまま置いてください'),
      ),
  }
}
