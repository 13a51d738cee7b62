// @first-plan
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { loadPreviewFont, previewMeasure } from '../../../src/build/previews/draw-preview.ts'
import { languagePreview } from '../../../src/build/previews/language-preview.ts'
import { PREVIEW_SIZE } from '../../../src/build/previews/picture-frame.ts'
import { placeWords } from '../../../src/build/previews/place-words.ts'
import { languageLinkPreviews, languagePreviewFiles } from '../../../src/build/previews/preview-files.ts'
import type { MeasureAt } from '../../../src/build/previews/text-blocks.ts'
import { publicAddress } from '../../../src/build/public-address.ts'
import { languageAddress, languagePages } from '../../../src/languages/language-pages.ts'
import { translationsFrom } from '../../../src/languages/translation.ts'
import { annotations, plan } from '../../plan/committed-content.ts'
import { lettersOfFont } from './drawn-letters.ts'

const folder = new URL('../../../data/annotations/languages/en/', import.meta.url)
const json = readdirSync(folder).filter((file) => file.endsWith('.json'))
const files = json.map((file): [string, unknown] => [
  `/data/annotations/languages/en/${file}`,
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
])
const [english] = translationsFrom(Object.fromEntries(files))
if (!english) throw new Error('there is no English')
const content = { plan, annotations }
const pages = languagePages(content).map((page) => ({
  language: 'en',
  address: languageAddress('en', page.address),
  picture: languagePreview(content, english, page),
}))
const pictures = pages.flatMap(({ picture }) => picture ?? [])

let measureAt: MeasureAt = () => () => 0
beforeAll(async () => {
  await loadPreviewFont()
  measureAt = previewMeasure()
})

it('the home page of a language, every project and every theme have a picture in its words, and none in Japanese', () => {
  expect(pictures.map(({ words }) => words.address)).toEqual([
    '/en/',
    ...plan.projects.map(({ number }) => `/en/projects/${number}/`),
    ...annotations.themes.map(({ slug }) => `/en/themes/${slug}/`),
  ])
  expect(JSON.stringify(pictures)).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u)
})

it('each says that it is an unofficial translation, and describes itself for those who do not see it', () => {
  for (const { words, unofficial, alt } of pictures) {
    expect(unofficial).toBe('Unofficial')
    expect(words.body).toMatchObject({ kind: 'ours', note: 'Unofficial translation made for this app.' })
    const described = alt.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"')
    const title = words.title.join('')
    expect(described).toContain(title)
    expect(described).toContain(words.body.kind === 'ours' ? words.body.text : 'ours')
    expect(described.split(title), 'the title is said once').toHaveLength(2)
  }
})

it('its words are whole, within the margins, begin no line with a blank, and have letters in the font', () => {
  const letters = lettersOfFont()
  for (const { words, source } of pictures) {
    expect(source + JSON.stringify(words), 'wide in a Japanese font').not.toMatch(/[‘’“”]/u)
    expect(measureAt(22, false)(source)).toBeLessThanOrEqual(PREVIEW_SIZE.width - 2 * 64)
    const { lines } = placeWords(words, measureAt)
    for (const { text, x, y, size, bold } of lines) {
      expect(text, words.address).not.toMatch(/…|^\s/u)
      expect(x + measureAt(size, bold)(text.trimEnd()), text).toBeLessThanOrEqual(PREVIEW_SIZE.width - 64 + 0.5)
      expect(y, text).toBeLessThanOrEqual(570)
      expect([...text].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual([])
    }
    const drawn = lines.filter(({ of }) => of === 'ours').map(({ text }) => text)
    expect(drawn.join('')).toBe(words.body.kind === 'ours' ? words.body.text : '')
  }
})

it('a page without one shows that of the home page of its language; where nothing is known of the address, none', async () => {
  const previewOf = languageLinkPreviews(pages, publicAddress('https://example.jp/ict/'))
  expect(previewOf('/en/glossary/')).toEqual(previewOf('/en/'))
  expect(previewOf('/en/projects/4/')?.href).toBe('https://example.jp/ict/previews/en/projects/4.png')
  expect(languageLinkPreviews(pages, publicAddress(undefined))('/en/')).toBeNull()
  const drawn = await languagePreviewFiles(pages, process.cwd())
  const named = new Set(pages.map(({ address }) => previewOf(address)?.href))
  expect(named).toEqual(new Set([...drawn.keys()].map((path) => `https://example.jp/ict/${path}`)))
  for (const file of drawn.values()) expect(file.toString('latin1', 1, 4)).toBe('PNG')
})
