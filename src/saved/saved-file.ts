import { mergedItems } from './merge-lists.ts'
import type { SavedItem, SavedList } from './saved-list.ts'

/** The version of the list's format, in storage and in files. A newer one is refused, an older one is converted. */
export const SAVED_SCHEMA_VERSION = 1
/** The app writes each id once. Notes on one id are compared with each other: thousands of them would take minutes. */
const REPEATS_LIMIT = 100
/** The value of `format` that identifies such a file. */
export const SAVED_FORMAT = 'plan-saved-list'

/**
 * Why a text is not accepted as a list. `entry`: the first item that does not fit, counted from 1; 0 for the whole
 * list.
 */
export type SavedFault =
  | { kind: 'not-json' }
  | { kind: 'foreign' }
  | { kind: 'newer' }
  | { kind: 'other-plan' }
  | { kind: 'damaged'; entry: number }

export type SavedReading = { kind: 'list'; list: SavedList } | { kind: 'refused'; fault: SavedFault }

/** The part of the plan that is needed to read a list. */
export interface SavedPlan {
  id: string
  knows: (id: string) => boolean
}

type Fields = Readonly<Record<string, unknown>>

/**
 * The list as text, for storage and for a file. Every character of a note is preserved, even half of a surrogate pair.
 */
export function savedFileText(list: SavedList, planId: string): string {
  const { items, unknownItems, exported, unsavedSince } = list
  const file = { format: SAVED_FORMAT, schemaVersion: SAVED_SCHEMA_VERSION, plan: planId, exported, unsavedSince }
  return JSON.stringify({ ...file, items: [...items, ...unknownItems] })
}

/** Reads a list. Never throws: anything but a list of this plan is refused, with the reason. */
export function readSaved(text: string, plan: SavedPlan): SavedReading {
  const value = parsed(text)
  if (value === undefined) return refused({ kind: 'not-json' })
  const fields = fieldsOf(value)
  if (fields?.['format'] !== SAVED_FORMAT) return refused({ kind: 'foreign' })
  const version = fields['schemaVersion']
  if (typeof version !== 'number') return refused({ kind: 'damaged', entry: 0 })
  if (version > SAVED_SCHEMA_VERSION) return refused({ kind: 'newer' })
  if (fields['plan'] !== plan.id) return refused({ kind: 'other-plan' })

  const entries = fields['items']
  if (!Array.isArray(entries)) return refused({ kind: 'damaged', entry: 0 })
  const items = entries.map((entry: unknown) => itemOf(broughtUp(entry, version)))
  const times = new Map<string, number>()
  const isTooMany = (id: string) => {
    const now = (times.get(id) ?? 0) + 1
    times.set(id, now)
    return now > REPEATS_LIMIT
  }
  const damaged = items.findIndex((item) => item === null || isTooMany(item.id))
  if (damaged >= 0) return refused({ kind: 'damaged', entry: damaged + 1 })

  const once = mergedItems(
    [],
    items.filter((item) => item !== null),
  )
  const unsavedSince = fields['unsavedSince']
  const list = {
    items: once.filter(({ id }) => plan.knows(id)),
    unknownItems: once.filter(({ id }) => !plan.knows(id)),
    exported: fields['exported'] === true,
    ...(typeof unsavedSince === 'string' ? { unsavedSince } : {}),
  }
  return { kind: 'list', list }
}

function refused(fault: SavedFault): SavedReading {
  return { kind: 'refused', fault }
}

/** undefined for anything but JSON. Editors may have put a byte order mark before the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}

/** Before version 1 there were no notes: an item was its id. */
function broughtUp(entry: unknown, version: number): unknown {
  return version < 1 && typeof entry === 'string' ? { id: entry } : entry
}

function itemOf(entry: unknown): SavedItem | null {
  const fields = fieldsOf(entry)
  const id = fields?.['id']
  const note = fields?.['note'] ?? ''
  return typeof id === 'string' && id !== '' && typeof note === 'string' ? { id, note } : null
}
