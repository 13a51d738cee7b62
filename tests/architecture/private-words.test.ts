// @vitest-environment node
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { commentsOfFile } from './comments-of-file.ts'
import { partsOfFile } from './parts-of-file.ts'
import { readTree, type SourceTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Words that once named things here as nowhere else, with the field's own word. No file and no name has them. */
const OF_NAMES: Readonly<Record<string, string>> = {
  'shelf|volumes?': 'lazy data',
  finding: 'search lexicon',
  'stor(?:y|ies)': 'theme article',
  'threads?': 'related projects',
  'doors?': 'theme tile',
  late: 'lazy',
  takeover: 'hydration',
  unattended: 'kiosk',
  'troubles?': 'error, failure',
  'mend(?:s|ed|ing)?': 'repair',
  excuse: 'offline fallback',
  'patien(?:t|ce)': 'timeout',
  calm: 'clear',
  'breaths?': 'retry delay',
  'seals?': 'length footer',
  ways: 'actions, methods',
  'tell(?:s|ing)?|told': 'announce, entries, messages',
  'fillers?': 'stop words',
  'say(?:s|ing)?|said': 'matches, label',
  worth: 'weight',
  'instead|apart|also|alone': 'synonyms, splits, substitutions, single hits',
  'most|least': 'limit, max, min',
  'narrow(?:s|ed)?|widen': 'filter',
  'stirring|pauses': 'idle, debounced',
  aside: 'unknown items',
  bloom: 'year dot',
}

/** Those of them that are not ordinary English in a comment. */
const OF_COMMENTS = /\b(?:shelf|takeover|mend(?:s|ed|ing)?|excuse|breaths?|calm|seals?|stirring|bloom|reckons?)\b/iu

/** Names that stay: the word, where, and why. */
const STAYS: Readonly<Record<string, string>> = {
  'src/build/published-data.ts: finding': 'the address at which the file was first published',
  'src/build/published-data.ts: stories': 'the address at which the file was first published',
  'src/numbers/counts/YearCountsSection.vue: policiesWithMostRecords': 'the superlative, not a limit',
  'src/numbers/tables/record-counts.ts: policiesWithMostRecords': 'the superlative, not a limit',
  'src/voice/use-read-aloud.ts: volume': 'the property of the browser’s utterance',
}

const isPrivate = new RegExp(`^(?:${Object.keys(OF_NAMES).join('|')})$`, 'iu')

/** The words of a name: 'first', 'bar' and 'Length' of 'first-barLength', 'MAX' of 'MAX_KEPT'. */
function wordsOf(name: string): string[] {
  return name.replace(/([a-z\d])([A-Z])/gu, '$1 $2').split(/[^A-Za-z]+/u)
}

function namesIn(script: ts.SourceFile): string[] {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(script)
  return [...names]
}

/** `path: name` for every file name and every name in a script with a private word, and `path: comment` for comments. */
function privateWords(tree: SourceTree): string[] {
  return [...tree].flatMap(([path, source]) => {
    const parts = partsOfFile(path, source)
    const names = path.startsWith('tests/') ? [] : namesIn(parts.script)
    const found = [basename(path).replace(/\..*$/u, ''), ...names].filter((name) =>
      wordsOf(name).some((word) => isPrivate.test(word)),
    )
    const comments = commentsOfFile(parts).flatMap((comment) => OF_COMMENTS.exec(comment)?.[0] ?? [])
    return [...found, ...comments.map((word) => `“${word}” in a comment`)].map((name) => `${path}: ${name}`)
  })
}

describe('the words that were only ours', () => {
  it('have not come back', async () => {
    const tree = await readTree(root, ['src', 'data/importer', 'tests'], ['.ts', '.vue'])
    expect(tree.size).toBeGreaterThan(600)
    expect(privateWords(tree).sort()).toEqual(Object.keys(STAYS).sort())
  })

  it.each([
    ['src/search/shelf.ts', '', 'src/search/shelf.ts: shelf'],
    ['tests/browser/update-trouble.spec.ts', '', 'tests/browser/update-trouble.spec.ts: update-trouble'],
    ['src/a.ts', 'const MOST_WORDS = 1', 'src/a.ts: MOST_WORDS'],
    ['src/a.ts', 'export const text = { otherWays: "" }', 'src/a.ts: otherWays'],
    ['src/a.ts', 'function f({ told }: Heard) {}', 'src/a.ts: told'],
    ['src/a.ts', '/** Mends it. */\nconst a = 1', 'src/a.ts: “Mends” in a comment'],
    ['src/A.vue', '<template><!-- calm --><p>a</p></template>', 'src/A.vue: “calm” in a comment'],
    ['tests/a.test.ts', '// half a breath', 'tests/a.test.ts: “breath” in a comment'],
  ])('are seen in %s %s', (path, source, expected) => {
    expect(privateWords(new Map([[path, source]]))).toEqual([expected])
  })

  it.each([
    ['src/a.ts', "const words = 'shelf, ways'"],
    ['src/a.ts', 'const always = lately + essay'],
    ['tests/a.test.ts', 'const told = 1'],
    ['src/a.ts', '// what the reader is told at most'],
  ])('are not seen where they are no name of ours: %s %s', (path, source) => {
    expect(privateWords(new Map([[path, source]]))).toEqual([])
  })
})
