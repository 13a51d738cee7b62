import fc from 'fast-check'
import { bookmarkables } from '../../src/saved/bookmarkable.ts'
import type { SavedItem, SavedList } from '../../src/saved/saved-list.ts'
import { plan } from '../plan/committed-content.ts'

export const knownItems = bookmarkables(plan)
export const savedPlan = { id: plan.id, knows: (id: string) => knownItems.has(id) }

/** Any text: half a surrogate pair, emoji, line ends, and sometimes ten thousand characters. */
export const anyNote = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 6,
    arbitrary: fc.string({ unit: fc.constantFrom('\ud83d', '\udc68', '👨‍👩‍👧', '\u2028', '"', '\\', '\n', '\0', 'メ') }),
  },
  { weight: 1, arbitrary: fc.constantFrom('あ'.repeat(10_000), '👪'.repeat(5_000), '\ud800'.repeat(10_000)) },
)

const anyItems = (id: fc.Arbitrary<string>): fc.Arbitrary<SavedItem[]> =>
  fc.uniqueArray(fc.record({ id, note: anyNote }), { selector: (item) => item.id, maxLength: 12 })

const knownId = fc.constantFrom(...[...knownItems.keys()].slice(0, 20))
const strangeId = fc.oneof(
  fc.constantFrom('p99-a1', '__proto__', 'constructor', 'x'),
  fc.string({ minLength: 1 }).filter((id) => !knownItems.has(id)),
)

export const anyList: fc.Arbitrary<SavedList> = fc.record({
  items: anyItems(knownId),
  unknownItems: anyItems(strangeId),
  exported: fc.boolean(),
})
