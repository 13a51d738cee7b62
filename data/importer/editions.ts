import type { EditionItem, EditionReason, EditionRecord } from '../../src/plan/editions.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { editionChanges, editionItems, type UnexplainedChange } from './edition-changes.ts'
import { faultIn, type Fault } from './faults.ts'
import { KEPT_IDS_FILE, placeOfId } from './kept-ids.ts'
import { proposedIds } from './proposed-ids.ts'
import { reusedIds, shiftedIds } from './shifted-ids.ts'
import { type ComparedEdition, keptEditions, textOf } from './stored-editions.ts'

const EDITION_FILE = 'edition.json'
const REASONS_FILE = 'edition-reasons.json'

/**
 * What forbids the present edition after those before it: its date, or words that changed under the same date. `before`:
 * the one that stood last under this date, where there is one.
 */
function editionFaults(
  present: ComparedEdition,
  before: ComparedEdition | null,
  older: readonly ComparedEdition[],
): Fault[] {
  const { date } = present.edition
  const last = older.at(-1)?.edition.date
  if (last !== undefined && date < last)
    return [faultIn(EDITION_FILE, `dateの${date}は、残してある版（${last}）より新しくありません`)]
  if (before === null || before.plan !== present.plan) return []
  if (date < before.edition.date)
    return [faultIn(EDITION_FILE, `dateの${date}は、いまの版（${before.edition.date}）より前です`)]
  if (date > before.edition.date) return []
  const { changes, moved } = editionChanges(before.items, present.items)
  const ids = [...changes.map(({ id }) => id), ...moved]
  if (ids.length === 0) return []
  const named = ids.slice(0, 3).join('、') + (ids.length > 3 ? `など${ids.length}件` : '')
  const way = 'dateを新しい日付にすると、いまの版は残ります'
  return [faultIn(EDITION_FILE, `dateが${date}のままで、市の言葉か数が変わります（${named}）。${way}`)]
}

const LOST_TEXT =
  'いままでの版の本文がsource/にありません。新しい本文は別の名前のファイルに置き、前の本文も元のまま残してください'

/**
 * Every edition when `present` is imported, with what changed in it and why, the newest first; or what forbids it.
 * `before`: the edition whose files the directory has now. `keeps`: whether it is an older one, to be kept.
 */
export function editionsWith(
  directory: string,
  present: ComparedEdition,
  before: ComparedEdition | null,
  reasons: readonly EditionReason[],
): { records: EditionRecord[]; keeps: boolean; faults: Fault[] } {
  const kept = keptEditions(directory)
  const keptOf = (date: string) => kept.value.find(({ edition }) => edition.date === date)
  const { date } = present.edition
  const keeps =
    before !== null && before.plan === present.plan && before.edition.date < date && !keptOf(before.edition.date)
  // The present one is kept too, from its publication on.
  const older = [...kept.value.filter(({ edition }) => edition.date !== date), ...(keeps ? [before] : [])]
  const { value: records, faults } = editionRecords([...older, present], reasons)
  const lost = keeps && textOf(directory, before) === null ? [faultIn('about.json', LOST_TEXT)] : []
  const wrong = editionFaults(present, keptOf(date) ?? before, older)
  return { records, keeps, faults: [...kept.faults, ...wrong, ...lost, ...faults] }
}

/**
 * Ids that would come to name something else, one fault for each place where that is so, with the list of ids that keeps
 * them. `older`: the editions before, the oldest first.
 */
function idFaults(
  changes: readonly UnexplainedChange[],
  older: readonly ReadonlyMap<string, EditionItem>[],
  items: ReadonlyMap<string, EditionItem>,
): Fault[] {
  const earlier = new Map(older.flatMap((edition) => [...edition]))
  const wrong = [
    ...shiftedIds(changes).map(({ id, formerly }) => [id, `前の版の${formerly}の文になります`] as const),
    ...reusedIds(changes, earlier).map((id) => [id, '前に別の文の番号でした'] as const),
  ]
  const places = new Map(wrong.toReversed().map((one) => [placeOfId(one[0]), one]))
  return [...places.values()].map(([id, what]) => {
    const list = JSON.stringify({ ids: proposedIds(id, older, items), why: '' })
    return faultIn('plan.json', `${id}は、${what}。番号は、ちがう文を指すようになってはいけません。${keptIdsWay(list)}`)
  })
}

const withoutNumbers = (items: ReadonlyMap<string, EditionItem>) =>
  new Map([...items].filter(([, { kind }]) => kind !== 'number'))

/**
 * Ids of the city's words that would come to name something else in the edition of a new `date`. It is asked before our
 * annotations are held against the plan: they name ids and lines, and would not fit by the hundred for this one reason.
 */
export function keptIdFaults(directory: string, plan: Plan, date: string, before: ComparedEdition | null): Fault[] {
  if (before === null || before.plan !== plan.id || date <= before.edition.date) return []
  const older = [...keptEditions(directory).value, before].map(({ items }) => withoutNumbers(items))
  const items = editionItems(plan, { series: [] })
  return idFaults(editionChanges(withoutNumbers(before.items), items).changes, older, items)
}

const keptIdsWay = (list: string) =>
  `source/${KEPT_IDS_FILE}に次の行を書き、whyに理由を足すと、前からの文は番号が変わりません（字を直した文は、新しい番号になっていたら前の番号に書きなおしてください）：${list}`

/** Every edition with what changed in it and why, the newest first. `editions`: the oldest first. */
function editionRecords(
  editions: readonly ComparedEdition[],
  reasons: readonly EditionReason[],
): { value: EditionRecord[]; faults: Fault[] } {
  const written = new Map(reasons.flatMap(({ edition, ids, reason }) => ids.map((id) => [`${edition} ${id}`, reason])))
  const unused = new Set(written.keys())
  const faults: Fault[] = []
  const records = editions.map(({ edition, sha256, items }, index): EditionRecord => {
    const { changes, moved } = editionChanges(editions[index - 1]?.items ?? items, items)
    const older = editions.slice(0, index).map((edition) => edition.items)
    faults.push(...idFaults(changes, older, items))
    const explained = changes.flatMap((change) => {
      const key = `${edition.date} ${change.id}`
      unused.delete(key)
      const reason = written.get(key)
      if (reason !== undefined) return [{ ...change, reason }]
      faults.push(faultIn(REASONS_FILE, `${edition.date}の版で${change.id}が変わりましたが、理由がありません`))
      return []
    })
    return { ...edition, sha256, changes: explained, moved: moved.length }
  })
  const strangers = [...unused].map((key) => faultIn(REASONS_FILE, `${key}は、前の版から変わっていません`))
  return { value: records.reverse(), faults: [...faults, ...strangers] }
}
