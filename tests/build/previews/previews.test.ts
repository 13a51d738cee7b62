// @first-plan
import { beforeAll, describe, expect, it } from 'vitest'
import { loadPreviewFont, previewMeasure } from '../../../src/build/previews/draw-preview.ts'
import { PREVIEW_SIZE } from '../../../src/build/previews/picture-frame.ts'
import { placeWords } from '../../../src/build/previews/place-words.ts'
import type { PlacedLine } from '../../../src/build/previews/placed-words.ts'
import type { MeasureAt } from '../../../src/build/previews/text-blocks.ts'
import { linkPreviews, previewFiles } from '../../../src/build/previews/preview-files.ts'
import { type PreviewWords, previewWords } from '../../../src/build/previews/preview-words.ts'
import { publicAddress } from '../../../src/build/public-address.ts'
import { allAddresses } from '../../../src/plan/addresses.ts'
import { annotations, lines, numbers, plan } from '../../plan/committed-content.ts'
import { lettersOfFont } from './drawn-letters.ts'

const content = { plan, annotations }
const words = previewWords(content, numbers)
const at = publicAddress('https://example.jp/ict/')
const MARGIN = 64
/** The band at the top, and the line of the source. */
const [ABOVE, BELOW] = [108, 570]

let measureAt: MeasureAt = () => () => 0
beforeAll(async () => {
  await loadPreviewFont()
  measureAt = previewMeasure()
})

/** The source’s lines that a picture names, joined as the document's items are. */
function sourceOf(name: string): string {
  const [, from, to = from] = /^(\d+)(?:～(\d+))?行目$/u.exec(name) ?? []
  return lines
    .slice(Number(from) - 1, Number(to))
    .map((line) => line.trim())
    .join('')
}

const boxOf = (line: PlacedLine) => ({
  text: line.text,
  left: line.x,
  right: line.x + measureAt(line.size, line.bold)(line.text),
  top: line.y - line.size * 0.82,
  bottom: line.y + line.size * 0.12,
})

/** What leaves the room for words, and what lies upon another line. */
function faultsOf(picture: PreviewWords): string[] {
  const boxes = placeWords(picture, measureAt).lines.map(boxOf)
  const out = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < MARGIN || right > PREVIEW_SIZE.width - MARGIN + 0.5 || top < ABOVE || bottom > BELOW,
  )
  const upon = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
      .map((two) => `${one.text} / ${two.text}`),
  )
  return [...out.map(({ text }) => `out: ${text}`), ...upon]
}

/** All letters of a kind on a picture. */
const shown = (picture: PreviewWords, of: PlacedLine['of']) =>
  placeWords(picture, measureAt)
    .lines.filter((line) => line.of === of)
    .map(({ text }) => text)
    .join('')

it('the app, every project, every theme and every year have a picture', () => {
  expect(words.map(({ address }) => address)).toEqual([
    '/',
    ...plan.projects.map(({ number }) => `/projects/${number}/`),
    ...annotations.themes.map(({ slug }) => `/themes/${slug}/`),
    ...plan.fiscalYears.map((year) => `/years/${year}/`),
  ])
})

describe('the words on a picture', () => {
  it('are within its margins and not upon one another, measured in its own font', () => {
    expect(words.flatMap((picture) => faultsOf(picture).map((fault) => `${picture.address} ${fault}`))).toEqual([])
  })

  it('are whole: none of this plan’s is cut', () => {
    for (const picture of words) {
      const placed = placeWords(picture, measureAt).lines
      expect(
        placed.filter(({ text }) => text.includes('…')),
        picture.address,
      ).toEqual([])
      expect(shown(picture, 'title')).toBe(picture.title.join(''))
    }
  })

  it('have a letter in the font of the project, so that none is an empty box on a bare machine', () => {
    const letters = lettersOfFont()
    const used = words.flatMap((picture) => placeWords(picture, measureAt).lines.flatMap(({ text }) => [...text]))
    expect(used.length).toBeGreaterThan(1000)
    expect([...new Set(used)].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual([])
  })

  it('fit whatever another plan says', () => {
    const long = (count: number) => '電子行政サービス案内の充実'.repeat(count)
    for (const count of [1, 3, 8, 30])
      for (const body of [
        { kind: 'quoted', caption: '主な実績', text: long(count) },
        { kind: 'ours', text: long(count), note: 'このアプリの言葉' },
        ...['7', '1,234,567'].map((value) => ({
          ...{ kind: 'number', value, unit: '団体', caption: long(count), when: '平成26年度（2014年度）' },
          ...{ phrases: [long(count)], caveat: long(count) },
        })),
      ] as PreviewWords['body'][])
        expect(
          faultsOf({
            address: '/',
            kind: '事業1',
            title: ['電子行政', long(count)],
            body,
            recorded: [],
            year: null,
            lines: '',
          }),
          `${body.kind} ${count}`,
        ).toEqual([])
  })
})

describe('the picture of a project', () => {
  const projects = words.filter(({ address }) => address.startsWith('/projects/'))

  it('says which project it is of, and up to which year its record goes', () => {
    expect(projects.map(({ kind }) => kind)).toEqual(
      plan.projects.map(({ number }) => `事業${number}・平成26年度までの記録`),
    )
  })

  it('has the project’s title letter by letter', () => {
    expect(projects.map((picture) => shown(picture, 'title'))).toEqual(plan.projects.map(({ title }) => title))
  })

  it('has a number that stands in the lines it names, with its caveat, or a sentence with nothing below it', () => {
    const kinds = projects.map((picture, index) => {
      const { body } = picture
      if (body.kind === 'number') {
        const series = numbers.series.find(({ label, basis }) => label === body.caption && basis === 'stated')
        expect(series?.project).toBe(plan.projects[index]?.number)
        expect(body.caveat.replace(/（20.+?年度）/gu, '')).toBe(series?.note ?? '')
        for (const phrase of body.phrases) expect(sourceOf(picture.lines)).toContain(phrase)
        expect(shown(picture, 'value')).toBe(body.value + body.unit)
        expect(shown(picture, 'note')).toBe(body.caveat)
      }
      if (body.kind === 'quoted') {
        const { achievements = [], overview = [] } = plan.projects[index] ?? {}
        const single = achievements.filter(({ details }) => details.length === 0)
        const record = [...single, ...overview].find(({ text }) => text === body.text)
        expect(body.caption).toContain(record?.id.includes('-o') ? '事業内容' : '主な実績')
        expect(shown(picture, 'quoted')).toBe(record?.text)
        // The bullet stands before it, and a line may end in a blank.
        expect(sourceOf(picture.lines).replace(/\s/gu, '')).toContain(record?.text.replace(/\s/gu, ''))
      }
      return body.kind
    })
    expect(new Set(kinds)).toEqual(new Set(['number', 'quoted']))
  })
})

it('a number that this app counted is large on no picture, nor one of several that were added year by year', () => {
  const bodyOf = (change: object) => {
    const series = numbers.series.map((one) => (one.project === 5 ? { ...one, ...change } : one))
    return previewWords(content, { ...numbers, series }).find(({ address }) => address === '/projects/5/')?.body.kind
  }
  expect(bodyOf({})).toBe('number')
  expect(bodyOf({ basis: 'counted' })).toBe('quoted')
  expect(bodyOf({ measure: 'flow' })).toBe('quoted')
})

describe('the files', () => {
  it('are PNG of 1200 by 630, one for each page that has its own, named by the page', async () => {
    const files = await previewFiles(content, numbers, process.cwd())
    const previewOf = linkPreviews(content, numbers, at)
    const named = allAddresses(plan, annotations).map((address) => previewOf(address)?.href ?? '')
    expect(new Set(named)).toEqual(new Set([...files.keys()].map((path) => `https://example.jp/ict/${path}`)))
    for (const [path, file] of files) {
      expect(file.toString('latin1', 1, 4), path).toBe('PNG')
      expect([file.readUInt32BE(16), file.readUInt32BE(20)], path).toEqual([1200, 630])
    }
    // None is empty or like another.
    expect(new Set([...files.values()].map((file) => file.toString('base64'))).size).toBe(files.size)
  })

  it('are described in words: the title, and the number or sentence on them', () => {
    const previewOf = linkPreviews(content, numbers, at)
    expect(previewOf('/projects/1/')).toEqual({
      href: 'https://example.jp/ict/previews/projects/1.png',
      alt: expect.stringMatching(
        /^事業1.*。電子申請推進事業。.*：62手続き（平成26年度（2014年度）、原文にある数）。$/u,
      ) as string,
    })
    expect(previewOf('/projects/17/')?.alt).toContain('「Ｊアラートを更新した。（H22)」')
    expect(previewOf('/glossary/')).toEqual(previewOf('/'))
  })

  it('are named by no page where the build does not know where it will be published', () => {
    expect(linkPreviews(content, numbers, publicAddress(undefined))('/projects/1/')).toBeNull()
  })
})
