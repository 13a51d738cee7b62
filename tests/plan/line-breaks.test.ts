import { expect, it } from 'vitest'
import { phrasesFor, policyHeadingId, projectHeadingId, themeHeadingId } from '../../src/plan/line-breaks.ts'
import { plan, annotations } from './committed-content.ts'

const headings = [
  ...plan.policies.map((policy) => ({ id: policyHeadingId(policy), heading: policy.title })),
  ...plan.projects.map((project) => ({ id: projectHeadingId(project), heading: project.title })),
  ...annotations.themes.map((theme) => ({ id: themeHeadingId(theme), heading: theme.title })),
]

it('the phrases of every heading joined are the heading, unchanged', () => {
  for (const { id, heading } of headings) expect(phrasesFor(annotations, id, heading).join('')).toBe(heading)
})

it('every policy, project and theme has phrases of its own', () => {
  const kept = annotations.lineBreaks.map(({ id }) => id)
  for (const { id } of headings) expect(kept.filter((one) => one === id)).toEqual([id])
})

it('a heading for which no phrases are kept stays whole', () => {
  expect(phrasesFor(annotations, 'project-99', '知らない見出し')).toEqual(['知らない見出し'])
})
