import fc from 'fast-check'
import { createStaticVNode, Fragment, h, type VNodeChild } from 'vue'

/** What Vue is given to draw. The children of `keyed` keep their identity where they move. */
export type Tree =
  | { kind: 'text'; text: string }
  | { kind: 'fixed'; text: string }
  | { kind: 'only text'; text: string }
  | { kind: 'element' | 'fragment' | 'keyed' | 'component'; children: readonly Child[] }

interface Child {
  key: number
  tree: Tree
}

const TEXTS = ['市民', '市民の声', '声', 'かな', '', '一人', '人']
const text = fc.constantFrom(...TEXTS)

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      kind: fc.constantFrom('text' as const, 'text' as const, 'fixed' as const, 'only text' as const),
      text,
    }),
    fc.record({
      kind: fc.constantFrom('element' as const, 'fragment' as const, 'keyed' as const, 'component' as const),
      children: fc
        .array(tie('tree'), { maxLength: 5 })
        .map((trees) => trees.map((child, key): Child => ({ key, tree: child }))),
    }),
  ),
}))

/** Changes a tree here and there: other texts, another order, one child less. `choose`: gives a number below another. */
function changed(tree: Tree, choose: (below: number) => number): Tree {
  if (!('children' in tree)) return choose(3) > 0 ? tree : { ...tree, text: TEXTS[choose(TEXTS.length)] ?? '' }
  const children = tree.children.map((child) => ({ ...child, tree: changed(child.tree, choose) }))
  const [moved] = children.splice(choose(children.length + 1), 1)
  // Left out one time in three.
  if (moved && choose(3) > 0) children.splice(choose(children.length + 1), 0, moved)
  return { ...tree, children }
}

/** Trees that a page shows one after the other, most of them like the one before; any may come back. */
export const anyTrees: fc.Arbitrary<Tree[]> = fc
  .tuple(fc.array(tree, { minLength: 1, maxLength: 2 }), fc.infiniteStream(fc.nat(999)))
  .map(([trees, numbers]) => {
    const choose = (below: number) => Number(numbers.next().value) % below
    return trees.flatMap((first) => {
      const once = changed(first, choose)
      return [first, once, changed(once, choose), changed(first, choose), first]
    })
  })

/** A component whose root may be anything: an element, a text, several. */
const Drawn = {
  props: ['nodes'],
  render: ({ nodes }: { nodes: VNodeChild[] }) => (nodes.length === 1 ? nodes[0] : nodes),
}

/** What a render function gives for a tree. */
export function nodeOf(tree: Tree): VNodeChild {
  switch (tree.kind) {
    case 'text':
      return tree.text
    case 'only text':
      return h('b', tree.text)
    case 'fixed':
      return createStaticVNode(`<i>${tree.text}</i>${tree.text}の<u>声</u>`, 3)
  }
  const nodes = tree.children.map(({ tree: child }) => nodeOf(child))
  switch (tree.kind) {
    case 'element':
      return h('p', nodes)
    case 'fragment':
      return h(Fragment, nodes)
    case 'component':
      return h(Drawn, { nodes })
    case 'keyed':
      return h(
        'div',
        tree.children.map(({ key }, index) => h(Fragment, { key }, [nodes[index]])),
      )
  }
}
