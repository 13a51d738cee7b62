// @vitest-environment node
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { partsOfFile } from './parts-of-file.ts'
import { readTree, type SourceTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SHORTEST = 12

/** Sentences known to stand twice. This list only gets shorter: a sentence that is joined is removed from it. */
const KNOWN: readonly string[] = [
  'いまは電波がないようです。 src/about/messages.ts, src/event/readiness/messages.ts',
  'この端末に保存できません。 src/saved/bookmark-messages.ts, src/saved/messages.ts',
  'です（このアプリの補い）。 src/browse/places/messages.ts, src/search/messages.ts',
  'コピーできませんでした。 src/cards/messages.ts, src/saved/sheet/question-sheet-messages.ts, src/signage/messages.ts',
  '読み込みなおすと直ることがあります。 src/offline/recovery/messages.ts, src/shell/messages.ts',
  '電波のあるところで、もう一度お試しください。 src/search/messages.ts, src/shell/messages.ts',
]

/** The sentences of a messages file, without its quotation marks and without what is filled in. */
function sentencesOf(path: string, source: string): Set<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      for (const sentence of node.text.split(/(?<=。)/u))
        if (sentence.length >= SHORTEST && /[ぁ-んァ-ヶ一-龠]/u.test(sentence)) found.add(sentence)
    ts.forEachChild(node, visit)
  }
  visit(partsOfFile(path, source).script)
  return found
}

/** `sentence: paths` for every sentence that stands in two messages files. */
function sentencesOfTwo(tree: SourceTree): string[] {
  const files = new Map<string, string[]>()
  for (const [path, source] of tree)
    for (const sentence of sentencesOf(path, source)) files.set(sentence, [...(files.get(sentence) ?? []), path])
  return [...files]
    .filter(([, paths]) => paths.length > 1)
    .map(([sentence, paths]) => `${sentence} ${paths.sort().join(', ')}`)
    .sort()
}

it('sees a sentence that stands in two files, and not one that a file takes from another', () => {
  const twice = '何もしなかったという意味ではありません。'
  const tree = new Map([
    ['src/a/messages.ts', `export const a = { one: '花です。${twice}', short: '短い文です。' }`],
    ['src/b/messages.ts', `export const b = { two: (n: number) => \`\${n}件。${twice}\`, short: '短い文です。' }`],
    ['src/c/messages.ts', 'export const c = { three: `${a.one}花です。` }'],
  ])
  expect(sentencesOfTwo(tree)).toEqual([`${twice} src/a/messages.ts, src/b/messages.ts`])
})

it('a sentence for the reader stands in one messages file', async () => {
  const tree = await readTree(root, ['src'], ['messages.ts'])
  expect(tree.size).toBeGreaterThan(40)
  expect(sentencesOfTwo(tree)).toEqual(KNOWN)
})
