// @first-plan
import { expect, it } from 'vitest'
import { search } from './committed-search.ts'

const found = (words: string) => search(words).found.map(({ document }) => document.id)

it.each([
  ['disaster', 'p18-a2'],
  ['residence certificate', 'p2-a9'],
  ['certificate convenience', 'p2-a9'],
  ['earthquake', 'project-17'],
  ['evacuation', 'project-18'],
  ['garbage', 'p9-a8'],
  ['museum', 'p14-a2'],
  ['children', 'p11-a5'],
  ['elderly', 'project-16'],
  ['disability', 'project-10'],
  ['hospital', 'project-20'],
  ['moving', 'project-4'],
  ['waiting', 'p3-a1'],
  ['opinion', 'project-8'],
  ['video', 'p9-a2'],
  ['The museum', 'p14-a2'],
  ['how can I get a certificate of residence', 'p2-a9'],
])('the English %s finds what the document says in Japanese', (words, id) => {
  expect(found(words)).toContain(id)
})

it.each([
  ['待ち番号', '待ち人数'],
  ['整理券', '待ち人数'],
  ['せさく', 'しさく'],
  ['きぞん', 'きそん'],
])('%s finds whatever %s finds', (other, usual) => {
  expect(found(usual).length).toBeGreaterThan(0)
  expect(found(other)).toEqual(expect.arrayContaining(found(usual)))
})
