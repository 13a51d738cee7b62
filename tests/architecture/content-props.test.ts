// @vitest-environment node
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { partsOfFile } from './parts-of-file.ts'
import { readTree, type SourceTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What useContent() gives, and the names under which it used to be handed down. */
const OF_THE_CONTENT = new Set([
  ...['plan', 'annotations', 'lines', 'content', 'projectNumbers', 'fiscalYears', 'city', 'edition', 'appName'],
  ...['planTitle', 'unofficial'],
])

const EXCEPTIONS: readonly { prop: string; because: string }[] = [
  { prop: 'src/portable/PortableDocument.vue: content', because: 'it is the document’s root, which provides it' },
]

/** `path: prop` for every prop of a component that useContent() gives; sorted. */
function contentProps(tree: SourceTree): string[] {
  const found = [...tree].flatMap(([path, source]) => {
    const names: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'defineProps')
        for (const type of node.typeArguments ?? [])
          if (ts.isTypeLiteralNode(type)) names.push(...type.members.map((member) => member.name?.getText() ?? ''))
      ts.forEachChild(node, visit)
    }
    visit(partsOfFile(path, source).script)
    return names.filter((name) => OF_THE_CONTENT.has(name)).map((name) => `${path}: ${name}`)
  })
  return found.sort()
}

it('finds the content in a component’s props', () => {
  const tree = new Map([
    ['src/a/One.vue', '<script setup lang="ts">const { plan } = defineProps<{ plan: Plan; id: string }>()</script>'],
    [
      'src/a/Two.vue',
      '<script setup lang="ts">defineProps<{ plans: number }>(); const { plan } = useContent()</script>',
    ],
  ])
  expect(contentProps(tree)).toEqual(['src/a/One.vue: plan'])
})

it('what never changes is asked for by useContent() and not handed down by props', async () => {
  expect(contentProps(await readTree(root, ['src'], ['.vue']))).toEqual(EXCEPTIONS.map(({ prop }) => prop))
})
