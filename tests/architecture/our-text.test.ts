// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { NodeTypes, type TemplateChildNode } from '@vue/compiler-core'
import { parse } from 'vue/compiler-sfc'
import { expect, it } from 'vitest'
import { readTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Text or an interpolation; white space with a line break is dropped by the compiler. */
function isText(node: TemplateChildNode | undefined): boolean {
  if (node?.type === NodeTypes.INTERPOLATION) return true
  return node?.type === NodeTypes.TEXT && !/^\s*\n\s*$/u.test(node.content)
}

/** The places where `OurText` stands directly beside text: in a prerendered page both become one text, and hydration fails. */
function besideText(children: readonly TemplateChildNode[]): string[] {
  return children.flatMap((node, index) => {
    if (node.type !== NodeTypes.ELEMENT) return []
    const beside = isText(children[index - 1]) || isText(children[index + 1])
    return [...(node.tag === 'OurText' && beside ? [node.loc.source] : []), ...besideText(node.children)]
  })
}

const faultsOf = (source: string) => besideText(parse(source).descriptor.template?.ast?.children ?? [])

it('a sentence of ours stands in an element of its own', async () => {
  const tree = await readTree(root, ['src'], ['.vue'])
  expect([...tree].flatMap(([path, source]) => faultsOf(source).map((place) => `${path}: ${place}`))).toEqual([])
})

it('one beside a text or a value is found', () => {
  expect(faultsOf('<template><p>注：<OurText :text="a" /></p></template>')).toHaveLength(1)
  expect(faultsOf('<template><p><b><OurText :text="a" />{{ b }}</b></p></template>')).toHaveLength(1)
  expect(faultsOf('<template><p>注：<span><OurText :text="a" /></span>\n  <br /></p></template>')).toEqual([])
})
