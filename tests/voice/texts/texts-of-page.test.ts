// @first-plan
import { expect, it } from 'vitest'
import guideData from '../../../data/guide.json'
import articlesData from '../../../data/theme-articles.json'
import type { Guide } from '../../../src/plan/guide.ts'
import { itemsById } from '../../../src/plan/items.ts'
import type { LazyDataAccess } from '../../../src/record/content/lazy-data.ts'
import type { AloudPage } from '../../../src/voice/program.ts'
import { achievementTexts, projectTexts } from '../../../src/voice/texts/aloud-texts.ts'
import { guideTexts } from '../../../src/voice/texts/guide-texts.ts'
import { nameOfPage, textsOfPage } from '../../../src/voice/texts/texts-of-page.ts'
import { annotations, plan } from '../../plan/committed-content.ts'

const content = { plan, annotations }
const files: Record<string, unknown> = { guide: guideData, themeArticles: articlesData }
const lazyData = { fetch: (name: string) => Promise.resolve(files[name]) } as unknown as LazyDataAccess
const textsOf = (page: AloudPage) => textsOfPage(page, content as never, lazyData)
const nameOf = (page: AloudPage) => nameOfPage(page, content as never, 'くらしから')
const [record] = plan.projects.flatMap(({ achievements }) => achievements).filter(({ details }) => details.length > 0)
const [project] = plan.projects
const [theme, otherTheme] = annotations.themes
const { topics } = guideData as unknown as Guide
if (!record || !project || !theme || !otherTheme || !topics[0]) throw new Error('the plan has all of these')

it('of each kind of page its own texts are read', async () => {
  expect(await textsOf({ kind: 'project', number: project.number })).toEqual(
    projectTexts(plan, project, annotations.printed),
  )
  expect(await textsOf({ kind: 'record', id: record.id })).toEqual(achievementTexts(record))
  const chosen = [topics[0]?.slug ?? '']
  expect(await textsOf({ kind: 'guide', topics: chosen })).toEqual(guideTexts(topics, chosen, plan))
  const ofTheme = (await textsOf({ kind: 'theme', slug: theme.slug })).map(({ text }) => text)
  expect(ofTheme).toContain(theme.lead)
  expect(ofTheme).not.toContain(otherTheme.lead)
})

it('from a line of a record the whole record is read', async () => {
  const [line] = record.details
  expect(itemsById(plan).get(line?.id ?? '')?.achievement?.id).toBe(record.id)
  expect(await textsOf({ kind: 'record', id: line?.id ?? '' })).toEqual(achievementTexts(record))
})

it('what is read has the name of its page or the words of its record', () => {
  expect(nameOf({ kind: 'project', number: project.number })).toBe(`${project.number} ${project.title}`)
  expect(nameOf({ kind: 'theme', slug: theme.slug })).toBe(theme.title)
  expect(nameOf({ kind: 'guide', topics: [] })).toBe('くらしから')
  expect(nameOf({ kind: 'record', id: record.id })).toBe(record.text)
})
