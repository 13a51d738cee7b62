// @first-plan
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/plan/plan.ts'
import { sourceLines } from '../../../src/plan/source-lines.ts'
import { ANNOTATION_SCHEMAS, type AnnotationFiles } from '../../../data/importer/annotation-files.ts'
import { importAnnotations } from '../../../data/importer/import-annotations.ts'
import { importWith, SOURCE } from './data-directory.ts'
import { dataFile, form, importText, realLines, realPlan, realText, said } from './real-text.ts'

/** The real text with one replacement, which must match exactly. */
function changed(from: string | RegExp, to: string): string {
  const text = realText.replace(from, to)
  if (text === realText) throw new Error(`${String(from)} is not in the text`)
  return text
}

/** Bytes of a text in Shift_JIS: 「個別事業」. */
const SHIFT_JIS = Uint8Array.from([0x8c, 0xc2, 0x95, 0xca, 0x8e, 0x96, 0x8b, 0xc6, 0x0a])

describe('a source that does not fit the form', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    [
      '【主な実績】 missing',
      changed('【主な実績】\n・デジタル', '・デジタル'),
      /^事業13（289行目）：【主な実績】がありません/u,
    ],
    [
      '【事業内容】 missing',
      changed('【事業内容】\n・まちなか', '・まちなか'),
      /^事業13（289行目）：【事業内容】がありません/u,
    ],
    [
      'a tag with a year outside the plan',
      changed('開始した。（H23）', '開始した。（H27）'),
      /^事業1（20行目）：平成27年度は/u,
    ],
    ['a tag with its range reversed', changed('（H22～24）', '（H24～22）'), /^事業19（460行目）：年度の範囲/u],
    ['a duplicate project number', changed('5.窓口案内', '4.窓口案内'), /^事業4（69行目）：事業4が二つあります/u],
    ['an unknown policy', changed('施策２－１', '施策９－９'), /^260行目：施策9-9は続きの番号では/u],
    [
      'a policy heading that is none',
      changed('施策２－１　', '方針２－１　'),
      /^262行目：表の見出し行の前に、施策の見出し/u,
    ],
    ['a project before any policy', changed(/^施策１－１.*$/mu, ''), /^6行目：.*施策の見出し/u],
    ['a project without a department', changed('推進事業 情報政策課', '推進事業'), /^事業1（8行目）：.*実施主体/u],
    ['a bullet without its tag', changed('導入した。(H25)', '導入した。'), /^事業3（47行目）：.*年度の印がありません/u],
    ['brackets that do not match', changed('（市内13台）', '（市内13台'), /^事業2（123行目）：.*括弧/u],
    [
      'a schedule missing',
      `${realLines.slice(0, 656).join('\n')}\n`,
      /「調査・検討｜ナレッジ機能活用」.*途中で切れていないか/u,
    ],
    ['only its title', realLines.slice(0, 3).join('\n'), /^施策の見出し（.*）が一つもありません/u],
    ['nothing in it', '', /^本文が空/u],
    ['only blanks in it', '\n 　\n', /^本文が空/u],
    ['Shift_JIS', SHIFT_JIS, /UTF-8.*必要/u],
  ])('is refused: %s', (_, text, message) => {
    const { exitCode, messages, untouched } = importWith(SOURCE, text)
    expect(exitCode).toBe(1)
    expect(messages.slice(0, -1)).toEqual(expect.arrayContaining([expect.stringMatching(message)]))
    expect(messages.at(-1)).toMatch(/^取り込みを中止しました（\d+件）/u)
    expect(untouched).toBe(true)
  })

  it.each<[string, string, string]>([
    ['a carriage return within a line', changed('・デジタル', '・デジ\rタル'), '304行目：目に見えない文字（U+000D）'],
    ['a letter that was lost', changed('・デジタル', '・デジ\uFFFDタル'), '304行目：文字化けした文字（U+FFFD）'],
    ['a letter that cannot be seen', changed('・デジタル', '・デジ\u200Bタル'), '304行目：目に見えない文字（U+200B）'],
    ['a mark of direction', changed('・デジタル', '・デジ\u200Fタル'), '304行目：目に見えない文字（U+200F）'],
    ['a letter that is none', changed('・デジタル', '・デジ\u0000タル'), '304行目：目に見えない文字（U+0000）'],
    ['two of them in a line', changed('・デジタル', '・\u200Bデジ\u200Bタル'), '304行目：目に見えない文字（U+200B）'],
  ])('is refused with one fault that names it: %s', (_, text, message) => {
    const { exitCode, messages, untouched } = importWith(SOURCE, text)
    expect(messages).toHaveLength(2)
    expect(messages[0]).toContain(message)
    expect(messages[0]).toMatch(/必要があります$/u)
    expect({ exitCode, untouched }).toEqual({ exitCode: 1, untouched: true })
  })

  it('is told once for every fault', () => {
    const { messages } = importWith(
      SOURCE,
      changed('開始した。（H23）', '開始した。（H27）').replace('5.窓口案内', '4.窓口案内'),
    )
    expect(messages.filter((line) => line.startsWith('事業1（20行目）'))).toHaveLength(1)
    expect(messages.filter((line) => line.includes('事業4が二つ'))).toHaveLength(1)
  })

  it('is refused when a letter of it is damaged', () => {
    const bytes = new TextEncoder().encode(realText)
    expect(importWith(SOURCE, bytes.with(5000, 0xff))).toMatchObject({ exitCode: 1, untouched: true })
  })
})

describe('a source that is stored in another way', () => {
  const wide = (text: string) => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

  it.each([
    ['with the line ends of Windows', realText.replaceAll('\n', '\r\n')],
    ['with one such line end', changed('・デジタル', '\r\n・デジタル').replace('\n\r', '\r')],
    ['with a byte order mark', `\uFEFF${realText}`],
    ['with both', `\uFEFF${realText.replaceAll('\n', '\r\n')}`],
  ])('gives the same plan with the same line numbers, and the SHA-256 of its own bytes: %s', (_, text) => {
    const { exitCode, plan } = importWith(SOURCE, text)
    const sha256 = createHash('sha256').update(text).digest('hex')
    expect(exitCode).toBe(0)
    expect(plan).toBe(dataFile('plan.json').replace(/"sha256": "\w+"/u, `"sha256": "${sha256}"`))
    expect(sourceLines(text)).toEqual(realLines)
  })

  it('with full-width numbers of projects, policies and pages is read all the same', () => {
    const text = realText.replace(/^(?:\d+(?=\.)|\d+\/\d+$)/gmu, wide)
    expect(text).toContain('\n２４.')
    const { exitCode, plan } = importWith(SOURCE, text.replace('\n3/6\n', '\n３/６\n'))
    expect(exitCode).toBe(0)
    expect(said(JSON.parse(plan) as Plan)).toBe(said(realPlan))
  })
})

describe('a text cut off', () => {
  const annotations = Object.fromEntries(
    Object.keys(ANNOTATION_SCHEMAS).map((file) => [file, JSON.parse(dataFile(`annotations/${file}`)) as unknown]),
  ) as AnnotationFiles
  const fits = (text: string): boolean => {
    const imported = importText(text)
    return imported.ok && importAnnotations(annotations, imported.plan, imported.lines, [], form).ok
  }

  it('is refused after any line but the last with text', { timeout: 120_000 }, () => {
    const fitting = realLines.flatMap((_, index) => (fits(realLines.slice(0, index).join('\n')) ? [index] : []))
    expect(fits(realText)).toBe(true)
    expect(fitting).toEqual([694])
  })

  it('is refused after any character but the last', { timeout: 120_000 }, () => {
    const length = realText.trimEnd().length
    fc.assert(
      fc.property(fc.oneof(fc.nat(length - 1), fc.integer({ min: length - 400, max: length - 1 })), (at) => {
        expect(fits(realText.slice(0, at))).toBe(false)
      }),
      { numRuns: 100 },
    )
  })
})
