import { expect, test } from 'vitest'
import { parsedPages } from './parsed-pages.ts'

/** The city's own words, also quoted in ours (`whole`); a year's name, which has both notations; what has no markup. */
const OTHERS =
  '.city-text, .city-quote, .raw-lines, .whole, .in-era, .in-era + span, .choice-group, script, style, option, [class*=__era], [class*=__letter], svg'

function yearsIn(node: Node): string[] {
  if (node.nodeType === node.TEXT_NODE) return [node.textContent ?? ''].filter((text) => /平成\d/u.test(text))
  if (node.nodeType !== node.ELEMENT_NODE || (node as Element).matches(OTHERS)) return []
  return [...node.childNodes].flatMap(yearsIn)
}

test('every year in a sentence of ours stands in the page in both notations', async () => {
  const both = new Map<string, number>()
  const faults: string[] = []
  for (const { address, document } of await parsedPages()) {
    for (const found of yearsIn(document.body)) {
      const quoted = found.match(/「[^」]*平成\d[^」]*」/gu) ?? []
      const ours = quoted.reduce((text, quotation) => text.replace(quotation, ''), found)
      const rest = ours.replaceAll(/平成\d+年度（\d{4}年度）/gu, '')
      faults.push(...(rest.match(/.*平成\d.*/gu) ?? []).map((fault) => `${address} ${fault}`))
    }
    const pairs = [...document.querySelectorAll('.in-era')]
    for (const era of pairs) expect(era.nextElementSibling?.hasAttribute('hidden'), address).toBe(true)
    both.set(address, pairs.length)
  }
  expect(faults).toEqual([])
  for (const address of ['/', '/achievements/', '/themes/e-services/', '/projects/14/'])
    expect(both.get(address), address).toBeGreaterThan(0)
})
