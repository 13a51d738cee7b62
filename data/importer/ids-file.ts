import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { PlanSchema, type Plan } from '../../src/plan/plan.ts'
import { changeTexts, idChanges, idMarks, type IdMarks } from './ids.ts'

const FILE = 'ids.json'

/** The published ids of a plan's folder; none where it has no list yet. Throws where the list has another shape. */
export function publishedIds(folder: string): IdMarks {
  if (!isPublished(folder)) return {}
  return v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(join(folder, FILE), 'utf8')))
}

/** Whether a plan's folder has such a list: until then nobody has linked to its ids, and everything may change. */
export function isPublished(folder: string): boolean {
  return existsSync(join(folder, FILE))
}

/** The ids whose words a later edition has corrected: they mean the same. */
function correctedIds(folder: string): string[] {
  const file = join(folder, 'annotations.json')
  const read = v.safeParse(
    v.object({ correctedIds: v.array(v.object({ id: v.string() })) }),
    existsSync(file) ? parsedJson(readFileSync(file, 'utf8')) : null,
  )
  return read.success ? read.output.correctedIds.map(({ id }) => id) : []
}

/** The plan that the folder's last import wrote; null where there was none, or one of another version. */
export function lastImport(folder: string): Plan | null {
  const file = join(folder, 'plan.json')
  if (!existsSync(file)) return null
  const read = v.safeParse(PlanSchema, parsedJson(readFileSync(file, 'utf8')))
  return read.success ? read.output : null
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Proposes the list of published ids: new ones are added behind the others, none is changed or taken away. A person
 * looks at the difference and commits it. Returns the exit code of the command. `print`: called with one line each.
 */
export function proposeIds(folder: string, print: (line: string) => void): number {
  const plan = lastImport(folder)
  if (!plan) {
    print('plan.jsonがありません。先に npm run import をしてください。')
    return 1
  }
  const published = publishedIds(folder)
  const changes = idChanges(published, idMarks(plan))
  for (const line of changeTexts(changes)) print(line)
  const corrected = correctedIds(folder)
  const broken = [...changes.changed, ...changes.gone].filter((id) => !corrected.includes(id))
  for (const id of broken)
    print(
      `${id}：公開した住所が、別の文を指すことになります。本文の順を変えたのなら元に戻してください。同じ文の字を直しただけなら、${FILE}のこの行を消して、もう一度 npm run ids をしてください。`,
    )
  const added = Object.keys(changes.added).length
  if (added > 0) {
    writeFileSync(join(folder, FILE), `${JSON.stringify({ ...published, ...changes.added }, null, 2)}\n`)
    print(`${added}件を${FILE}に足しました。差分を見て、よければコミットしてください。`)
  } else if (broken.length === 0) print(`${FILE}は、いまの計画と合っています。`)
  return broken.length > 0 ? 1 : 0
}
