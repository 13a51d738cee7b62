import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Fields of the annotations that are ours to word. Synonyms, readings and phrases are not. */
const OURS = new Set([
  'text',
  'lead',
  'why',
  'note',
  'reason',
  'explanation',
  'title',
  'caption',
  'label',
  'changed',
  'message',
])
const ANNOTATIONS = [
  'themes',
  'guide',
  'later',
  'related-projects',
  'places',
  'phase-projects',
  'glossary',
  'city',
  'series',
  'cross-checks',
  'edition',
]

function sentencesIn(value: unknown, ours: boolean): string[] {
  if (typeof value === 'string') return ours ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => sentencesIn(one, ours))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => sentencesIn(one, key === 'introduction' || OURS.has(key)))
}

/** Every sentence that we add to the city's, with the name of its file in data/annotations; quotations stand in it. */
export function ourSentences(): [file: string, sentence: string][] {
  return ANNOTATIONS.flatMap((name) =>
    sentencesIn(JSON.parse(readFileSync(join(process.cwd(), `data/annotations/${name}.json`), 'utf8')), false).map(
      (sentence): [string, string] => [name, sentence],
    ),
  )
}
