import { withoutQuotations } from '../../data/importer/quotations.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { portablePath } from '../../src/offline/shared/portable-file.ts'
import { sourceLines } from '../../src/plan/source-lines.ts'
import { buildFolder } from '../browser/build-folder.ts'
import { builtFile } from '../browser/built-pages.ts'
import { parsed, parsedPages } from './parsed-pages.ts'
import { ERAS } from '../../src/plan/fiscal-year.ts'
import { committedPlan } from '../browser/committed-plan.ts'
import { isFirstPlan } from '../plan/first-plan.ts'

const ERA = `(?:${ERAS.map(({ name }) => name).join('|')})`
const NUMBER = '(?:元|\\d+)'
const A_YEAR = new RegExp(`${ERA}${NUMBER}`, 'u')
/** Several years of one era or of two: 平成22～26, 平成30～令和2. */
const SPAN = `${ERA}(?:[元\\d～・]|${ERA})+`
const CELL = new RegExp(`^事業\\d+ ${ERA}${NUMBER}年度 \\d+件$`, 'u')

/** The city's own words, also quoted in ours (`whole`); a year's name, which has both notations; what has no markup. */
const OTHERS =
  '.city-text, .city-quote, .raw-lines, .whole, .in-era, .in-era + span, .choice-group, script, style, option, [class*=__era], [class*=__letter], svg'

function yearsIn(node: Node): string[] {
  if (node.nodeType === node.TEXT_NODE) return [node.textContent ?? ''].filter((text) => A_YEAR.test(text))
  if (node.nodeType !== node.ELEMENT_NODE || (node as Element).matches(OTHERS)) return []
  return [...node.childNodes].flatMap(yearsIn)
}

test('every year in a sentence of ours stands in the page in both notations', async () => {
  const both = new Map<string, number>()
  const faults: string[] = []
  for (const { address, document } of await parsedPages()) {
    for (const found of yearsIn(document.body)) {
      const quoted = found.match(new RegExp(`「[^」]*${ERA}${NUMBER}[^」]*」`, 'gu')) ?? []
      const ours = quoted.reduce((text, quotation) => text.replace(quotation, ''), found)
      const rest = ours.replaceAll(new RegExp(`${ERA}${NUMBER}年度（\\d{4}年度）`, 'gu'), '')
      faults.push(...(rest.match(new RegExp(`.*${ERA}${NUMBER}.*`, 'gu')) ?? []).map((fault) => `${address} ${fault}`))
    }
    const pairs = [...document.querySelectorAll('.in-era')]
    for (const era of pairs) expect(era.nextElementSibling?.hasAttribute('hidden'), address).toBe(true)
    both.set(address, pairs.length)
  }
  expect(faults).toEqual([])
  for (const address of isFirstPlan
    ? ['/', '/achievements/', '/themes/e-services/', '/projects/14/']
    : ['/', '/years/'])
    expect(both.get(address), address).toBeGreaterThan(0)
})

/** A sentence's years of an era that have no year of the West beside them; what it quotes is the city's. */
function withoutWestern(text: string): string[] {
  const both = new RegExp(`${SPAN}年(?:度|\\d+月)?末?（\\d{4}[\\d～・]*年(?:度|\\d+月)?）`, 'gu')
  return (
    withoutQuotations(text)
      .replaceAll(both, '')
      .match(new RegExp(`.*${SPAN}年.*`, 'gu')) ?? []
  )
}

test('a year in the description of a page has both notations', async () => {
  let years = 0
  for (const { address, document } of await parsedPages())
    for (const meta of document.querySelectorAll('meta[name="description"], meta[property="og:description"]')) {
      const description = meta.getAttribute('content') ?? ''
      expect(withoutWestern(description), address).toEqual([])
      if (A_YEAR.test(description)) years += 1
    }
  expect(years).toBeGreaterThan(isFirstPlan ? 50 : 10)
})

test('a year in a sentence of ours in the single file has both notations', () => {
  const plan = sourceLines(readFileSync(join(buildFolder, 'data/source.txt'), 'utf8'))
    .join('')
    .replace(/\s/g, '')
  const { body } = parsed(builtFile(portablePath))
  for (const other of body.querySelectorAll('script, style')) other.remove()
  const textsOf = (node: Node): string[] =>
    node.nodeType === node.TEXT_NODE ? [node.textContent ?? ''] : [...node.childNodes].flatMap(textsOf)
  const texts = textsOf(body).filter((text) => A_YEAR.test(text))
  expect(texts.length).toBeGreaterThan(isFirstPlan ? 400 : 20)
  const ours = texts
    // The city's words, which stand in the source; of some only the beginning is shown.
    .filter((text) => !plan.includes(text.replace(/[\s…]/gu, '')))
    // The name of a cell of the map, whose column has both; the sentence that explains the notations.
    .filter((text) => !CELL.test(text) && !text.includes(`${committedPlan.fiscalYears[0] ?? ''}年4月から`))
  expect(ours.flatMap(withoutWestern)).toEqual([])
})
