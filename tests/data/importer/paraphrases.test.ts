import { describe, expect, it } from 'vitest'
import { quotationsIn, withoutQuotations } from '../../../data/importer/quotations.ts'
import type { Statement } from '../../../src/plan/theme-articles.ts'
import { itemsById } from '../../../src/plan/items.ts'
import { plan } from '../../plan/committed-content.ts'
import themeArticles from '../../../data/theme-articles.json'
import guide from '../../../data/guide.json'
import { citedLines, pairsOf, plain } from './cited-words.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

const items = itemsById(plan)

/** A sentence of ours about the plan, and the source lines that it rests on. */
interface Paraphrase {
  text: string
  cited: readonly string[]
}

const paraphrase = ({ text, sources }: Pick<Statement, 'text' | 'sources'>): Paraphrase => ({
  text,
  cited: citedLines(sources.map(({ source }) => source)),
})

const paraphrases: Paraphrase[] = [
  ...themeArticles.themes.flatMap(({ chapters }) => chapters.flatMap(({ statements }) => statements)).map(paraphrase),
  ...themeArticles.later.map(paraphrase),
  ...themeArticles.relatedProjects.flatMap(({ steps }) => steps).map(paraphrase),
  ...guide.topics
    .flatMap(({ entries }) => entries)
    .map(({ of, why }) => ({
      text: why,
      cited: [citedLines(items.get(of)?.spans ?? []).join('')],
    })),
]

/** Years of ours are those of the items, which the import checks; a project's number is an address. */
const YEAR_OR_PROJECT = /平成\d+(?:年度から|[～・~])?\d*年(?:度末?|\d+月)?|事業\d+|(?:19|20)\d{2}年度?/gu

/** The numbers, quoted phrases and cited lines of a sentence that do not agree. */
function faults({ text, cited }: Paraphrase): string[] {
  const whole = cited.join('\n')
  const stated = new Set<string>(whole.match(/\d+/gu) ?? [])
  const numbers = plain(withoutQuotations(text)).replaceAll(YEAR_OR_PROJECT, '').match(/\d+/gu) ?? []
  const words = [...plain(text).matchAll(/[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}|[A-Za-z]{2,}/gu)].map(
    ([word]) => word,
  )
  const parts = new Set(words.flatMap(pairsOf))
  return [
    ...numbers.filter((number) => !stated.has(number)).map((number) => `「${text}」の${number}が、その行にありません`),
    ...quotationsIn(text)
      .filter((quoted) => !whole.includes(plain(quoted)) && !plan.projects.some(({ title }) => title.includes(quoted)))
      .map((quoted) => `「${text}」の「${quoted}」が、その行にありません`),
    ...cited
      .filter((line) => ![...parts].some((part) => line.includes(part)))
      .map((line) => `「${text}」と「${line}」に、同じ言葉がありません`),
  ]
}

describe('a paraphrase of ours cites only what carries it', () => {
  itOfFirstPlan('its numbers and quotations stand in its lines, and each of its lines shares a word with it', () => {
    expect(paraphrases.length).toBeGreaterThan(190)
    expect(paraphrases.flatMap(faults)).toEqual([])
  })

  it.each<[string, Paraphrase, RegExp]>([
    [
      'a number of another line',
      { text: '12台を更新しました。', cited: ['証明書自動交付機(市内13台)の更新を行った。'] },
      /12が、その行に/u,
    ],
    [
      'words quoted from elsewhere',
      { text: '「廃止した」と書かれています。', cited: ['順次廃止することを決定した。'] },
      /「廃止した」が/u,
    ],
    [
      'a line about something else',
      { text: '震度情報システムを更新しました。', cited: ['震度情報システムを更新した', 'ごみを分別'] },
      /同じ言葉がありません/u,
    ],
  ])('%s is found', (_, wrong, fault) => {
    expect(faults(wrong).join()).toMatch(fault)
  })
})
