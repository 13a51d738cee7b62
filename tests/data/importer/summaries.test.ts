// @first-plan
import { describe, expect, it } from 'vitest'
import { itemsById } from '../../../src/plan/items.ts'
import { eraName, yearsName } from '../../../src/plan/fiscal-year.ts'
import { projectsOf } from '../../../src/plan/records.ts'
import { spanWithDetails } from '../../../src/plan/source-lines.ts'
import { annotations, lines, numbers, plan } from '../../plan/committed-content.ts'
import themeArticles from '../../../data/theme-articles.json'
import glossary from '../../../data/glossary.json'
import guide from '../../../data/guide.json'
import { citedLines, plain, quotationsNotCited, spansOfProject, wordsNotCited } from './cited-words.ts'

/** A sentence of ours that sums up what stands in these lines. */
interface Summary {
  of: string
  text: string
  cited: readonly string[]
}

const items = itemsById(plan)
const wholeTable = [plain(lines.join(''))]
const linesOfProjects = (projects: readonly number[]) => citedLines(projectsOf(plan, projects).flatMap(spansOfProject))

/** What our sentences call things of the table and of the app: no fact about the city. */
const OURS = new Set(
  (
    '記録 最後 年度 名前 言葉 場所 原文 印刷物 文書 取組 内容 案内 仕事 市役所 事業内容 アプリ ' +
    '台数 機械 時点 合計 増減 時間 時期 説明 移設先 事業 区分 一部 平成 知識共有 当時 SNS'
  ).split(' '),
)

function faults({ of, text, cited }: Summary): string[] {
  return [
    ...wordsNotCited(text, cited)
      .filter((word) => !OURS.has(word))
      .map((word) => `${of}「${text}」：${word}`),
    ...quotationsNotCited(text, cited).map((quoted) => `${of}「${text}」：「${quoted}」`),
  ]
}

const summariesOf = (of: string, texts: readonly (string | null)[], cited: readonly string[]): Summary[] =>
  texts.flatMap((text) => (text === null ? [] : [{ of, text, cited }]))

const themes = annotations.themes.flatMap((theme) => {
  const article = themeArticles.themes.find((one) => one.theme === theme.slug)
  const cited = linesOfProjects(theme.projects)
  return [
    ...summariesOf(theme.slug, [theme.lead, ...theme.introduction], cited),
    ...(article?.chapters ?? []).flatMap(({ title, lead }) => summariesOf(theme.slug, [title.join(''), lead], cited)),
  ]
})

const answers = themeArticles.themes.flatMap(({ theme, answers: asked }) =>
  asked.map(({ question, quotes }): Summary => {
    const cited = quotes.flatMap(({ of }) => {
      const item = items.get(of)
      const around = item?.achievement ? [spanWithDetails(item.achievement)] : (item?.spans ?? [])
      return item
        ? citedLines([item.project.source, ...item.project.overview.map(({ source }) => source), ...around])
        : []
    })
    return { of: theme, text: question.join(''), cited }
  }),
)

const topics = guide.topics.flatMap(({ slug, lead, entries }) =>
  summariesOf(slug, [lead], citedLines(entries.flatMap(({ of }) => items.get(of)?.spans ?? []))),
)

/** Says something of the table, not only what a word means. */
const OF_THE_TABLE = /この表|と書かれ|書かれてい(?:る|ま)|平成2[2-6]年度/u
const explanations = glossary.terms.flatMap(({ term, explanation, projects }) =>
  explanation
    .split(/(?<=。)/u)
    .map((text): Summary => ({ of: term, text, cited: projects.length > 0 ? linesOfProjects(projects) : wholeTable })),
)

describe('what sums up records says only what stands in them', () => {
  it('the leads and introductions of themes and their chapters', () => {
    expect(themes.length).toBeGreaterThan(35)
    expect(themes.flatMap(faults)).toEqual([])
  })

  it('what an answer is asked for, in the records that it quotes and what their project is to do', () => {
    expect(answers.length).toBeGreaterThan(12)
    expect(answers.flatMap(faults)).toEqual([])
  })

  it('the leads of the situations of life', () => {
    expect(topics).toHaveLength(guide.topics.length)
    expect(topics.flatMap(faults)).toEqual([])
  })

  it('the labels and notes of numbers, in the lines of their project', () => {
    const labels = numbers.series.flatMap(({ id, project, label, note }) =>
      summariesOf(
        id,
        [label, (note ?? '').replaceAll(/平成2\d(?:～2\d)?年度末?|[12]つの年度|1件/gu, '')],
        linesOfProjects([project]),
      ),
    )
    expect(labels.flatMap(faults)).toEqual([])
  })

  it('the short titles of projects', () => {
    const titles = plan.projects.flatMap(({ number }) =>
      summariesOf(
        `${number}`,
        [annotations.shortTitles.find(({ project }) => project === number)?.label ?? null],
        linesOfProjects([number]),
      ),
    )
    expect(titles).toHaveLength(annotations.shortTitles.length)
    expect(titles.flatMap(faults)).toEqual([])
  })

  it.each<[string, Summary]>([
    ['a thing that is not there', { of: 'x', text: 'ドローンについての記録です。', cited: ['見守りを行った'] }],
    ['a number', { of: 'x', text: '窓口は13か所です。', cited: ['窓口(3か所)'] }],
    ['a quotation', { of: 'x', text: '「廃止した」と書かれています。', cited: ['廃止することを決定した'] }],
  ])('%s is found', (_, wrong) => {
    expect(faults(wrong)).toHaveLength(1)
  })
})

describe('an explanation of a word', () => {
  it('says of the table only what stands where the word stands', () => {
    const claims = explanations.filter(({ text }) => OF_THE_TABLE.test(text))
    expect(claims.length).toBeGreaterThan(14)
    expect(claims.flatMap(faults)).toEqual([])
  })

  it('has no other number than these, which are no facts about the city', () => {
    const others = explanations
      .filter(({ text }) => !OF_THE_TABLE.test(text))
      .flatMap(({ of, text }) =>
        (plain(text).match(/(?:平成)?\d+[^\d、。]?/gu) ?? []).map((number) => `${of} ${number}`),
      )
    expect(others).toEqual([
      '国民健康保険 75歳',
      '国民年金 20歳',
      '国民年金 59歳',
      '住民基本台帳カード 平成27年',
      '住民基本台帳カード 12月',
      '政令指定都市 50万',
      'twitter 2023年',
      'リーフレット 1枚',
    ])
  })
})

describe('the message over a number', () => {
  it('has the years and the values of its points, and no other number', () => {
    for (const { id, message, points } of numbers.series) {
      const years = points.flatMap(({ fiscalYears }) => [yearsName(fiscalYears), ...fiscalYears.map(eraName)])
      const named = message.match(/平成\d+(?:～\d+)?年度/gu) ?? []
      const spans = [yearsName([...new Set(points.flatMap(({ fiscalYears }) => fiscalYears))])]
      expect([...years, ...spans], `${id}: ${message}`).toEqual(expect.arrayContaining(named))
      const total = points.reduce((sum, { value }) => sum + value, 0)
      const values = [...points.map(({ value }) => value), total].map(String)
      const rest = plain(message).replaceAll(/平成\d+(?:[～~]\d+)?年度末?|10万/gu, '')
      expect(values, `${id}: ${message}`).toEqual(expect.arrayContaining([...(rest.match(/\d+/gu) ?? [])]))
    }
  })

  it('that calls a year the largest is right', () => {
    const largest = numbers.series.filter(({ message }) => message.includes('いちばん多い'))
    expect(largest.length).toBeGreaterThan(3)
    for (const { id, message, points } of largest) {
      const most = points.filter(({ value }) => value === Math.max(...points.map((point) => point.value)))
      expect(most, id).toHaveLength(1)
      expect(message, id).toContain(`${yearsName(most[0]?.fiscalYears ?? [])}の${String(most[0]?.value)}`)
    }
  })
})
