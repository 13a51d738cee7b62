// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { NamedBlock } from '../../../src/plan/plan.ts'
import BlockLines from '../../../src/record/text/BlockLines.vue'
import { routerAt } from '../../ui/small-router.ts'
import { withContent } from '../content/with-content.ts'

const block: NamedBlock = {
  id: 'p1-b1',
  name: 'KPI',
  lines: [
    { id: 'p1-b1-1', text: '手続きの数　目標　R6　100件', source: { from: 17, to: 17 } },
    { id: 'p1-b1-2', text: '実績　R6　112件', source: { from: 18, to: 18 } },
  ],
  source: { from: 16, to: 18 },
}

it('each line of a block stands as it does in the text, under its own address, with its source', async () => {
  const shown = mount(BlockLines, {
    props: { block },
    global: { plugins: [await routerAt('/projects/1/')], provide: withContent() },
  })
  for (const { id, text } of block.lines) expect(shown.find(`#${id}`).text(), id).toBe(text)
  expect(shown.findAll('.block-lines__line')).toHaveLength(block.lines.length)
  expect(shown.text()).toContain('16～18行目')
})
