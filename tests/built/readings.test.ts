// @first-plan
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import occurrences from '../../data/annotations/reading-occurrences.json'
import ownReadings from '../../data/annotations/own-readings.json'
import { ownTexts } from '../../data/importer/own-texts.ts'
import dictionary from '../../data/reading-dictionary.json'
import type { ReadingDictionary } from '../../src/plan/reading-dictionary.ts'
import { hasKanji, withoutMarks } from '../../src/readings/marked-readings.ts'
import { readingsWith } from '../../src/readings/readings-in.ts'
import { parsedPages } from './parsed-pages.ts'

const readingsIn = readingsWith(dictionary as ReadingDictionary)
/** What stands inside a line of text: a word may go on from one to the next. */
const INLINE = /^(?:A|ABBR|B|BDI|CODE|DFN|EM|I|MARK|Q|SMALL|SPAN|STRONG|TIME|WBR)$/
const UNREAD = /^(?:SCRIPT|STYLE|TEMPLATE)$/

/** The texts below a node, those that stand in one line together. */
function linesBelow(node: Node): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  const end = () => {
    if (line.some(hasKanji)) lines.push(line)
    line = []
  }
  const visit = (child: Node) => {
    if (UNREAD.test(child.nodeName)) return
    if (child.nodeType === child.TEXT_NODE) line.push(child.textContent ?? '')
    const apart = child.nodeType === child.ELEMENT_NODE && !INLINE.test(child.nodeName)
    if (apart) end()
    child.childNodes.forEach(visit)
    if (apart) end()
  }
  visit(node)
  end()
  return lines
}

/** The positions of the letters that have a reading. */
const lettersRead = (text: string) =>
  new Set(readingsIn(text).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)))

/** The first letters of a line that have no reading, neither in the whole line nor in their own text. */
function withoutReading(...texts: string[]): string[] {
  const line = texts.join('')
  const read = lettersRead(line)
  let start = 0
  for (const text of texts) {
    for (const index of lettersRead(text)) read.add(start + index)
    start += text.length
  }
  const at = Array.from(line, (_, index) => index).find((index) => hasKanji(line.charAt(index)) && !read.has(index))
  return at === undefined ? [] : [line.slice(Math.max(0, at - 8), at + 8)]
}

const TO_DO = 'npm run readings proposes the readings of new words; review them, then npm run import'

it('every word of kanji on every built page has a reading', async () => {
  const pages = await parsedPages()
  const lines = pages.flatMap(({ document }) => linesBelow(document.documentElement))
  expect(lines.length).toBeGreaterThan(3000)
  expect([...new Set(lines.flatMap((texts) => withoutReading(...texts)))], TO_DO).toEqual([])
})

it('so has every label that is spoken and not shown', async () => {
  const pages = await parsedPages()
  const labels = new Set(
    pages.flatMap(({ document }) =>
      ['aria-label', 'alt', 'placeholder'].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
      ),
    ),
  )
  expect(
    [...labels].flatMap((label) => withoutReading(label)),
    TO_DO,
  ).toEqual([])
})

it('a word without a reading is found', () => {
  expect(withoutReading('窓口で鬱')).toEqual(['窓口で鬱'])
  expect(withoutReading('窓口で')).toEqual([])
})

it('every text of ours was reviewed', () => {
  const city = Object.values(occurrences).map((line) => withoutMarks(line).text)
  const reviewed = new Set(
    Object.values(ownReadings)
      .flat()
      .map((line) => withoutMarks(line).text),
  )
  const texts = [...ownTexts(fileURLToPath(new URL('../..', import.meta.url))).values()].flat()
  const left = texts.filter((text) => !reviewed.has(text) && !city.some((other) => other.includes(text)))
  expect(left, TO_DO).toEqual([])
})
