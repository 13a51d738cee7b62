import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { renderPortable } from '../../src/build/portable/portable-body.ts'
import type { NamedBlock, Plan } from '../../src/plan/plan.ts'
import { pageSearch } from '../../src/portable/search/page-search.ts'
import { createSearch } from '../../src/search/engine/search.ts'
import { portableContent, searchLexicon } from './rendered.ts'

const source = { from: 9, to: 9 }
const blocks: NamedBlock[] = [
  { id: 'p1-b1', name: 'ＫＰＩ', lines: [{ id: 'p1-b1-1', text: '木星の手続き　目標　R6　100件', source }], source },
  { id: 'p1-b2', name: '評価', lines: [{ id: 'p1-b2-1', text: 'Ａ（目標を上回った）', source }], source },
]
const plan: Plan = {
  ...portableContent.plan,
  projects: portableContent.plan.projects.map((project) => (project.number === 1 ? { ...project, blocks } : project)),
}
const body = await renderPortable({ ...portableContent, plan })
const page = new new Window().DOMParser().parseFromString(
  `<!doctype html><html><body>${body}</body></html>`,
  'text/html',
)

it('the file shows a block under its name, letter for letter, and leads to its lines', () => {
  const entry = page.querySelector('[data-project="1"]')
  const headings = [...(entry?.querySelectorAll('h5') ?? [])].map(({ textContent }) => textContent)
  expect(headings).toEqual(expect.arrayContaining(['ＫＰＩ', '評価']))
  for (const { lines } of blocks)
    for (const { id, text } of lines) expect(page.getElementById(id)?.textContent, id).toBe(text)
  expect(entry?.querySelectorAll('.block-lines .line-link')).toHaveLength(2)
})

it.each([
  ['app', createSearch(plan, portableContent.annotations, searchLexicon, portableContent.glossary)],
  ['file', pageSearch(page as unknown as ParentNode, searchLexicon)],
])('the search of the %s finds the words of a block in its project', (_, search) => {
  expect(search('木星').found.map(({ document }) => [document.project.number, document.achievement])).toEqual([
    [1, null],
  ])
})

it.each([
  ['app', createSearch(plan, portableContent.annotations, searchLexicon, portableContent.glossary)],
  ['file', pageSearch(page as unknown as ParentNode, searchLexicon)],
])('the search of the %s finds a block by its name, and calls its lines by no other', (_, search) => {
  const kindsOf = (words: string) =>
    search(words).found.flatMap(({ passages }) => passages.filter(({ ranges }) => ranges.length > 0))
  for (const [words, id] of [
    ['kpi', 'p1-b1'],
    ['木星', 'p1-b1-1'],
  ] as const)
    expect(kindsOf(words).map(({ passage }) => [passage.kind, passage.id])).toEqual([['block', id]])
})
