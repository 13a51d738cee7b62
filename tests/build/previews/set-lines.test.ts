import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakable, evenLines, fitText } from '../../../src/build/previews/set-lines.ts'

/** A letter is as wide as high, as most Japanese ones are. */
const measure = (text: string) => [...text].length
const japanese = fc
  .array(fc.constantFrom(...'市のホームページを改善した、。（「」）H23～26年度・ー'), { maxLength: 60 })
  .map((letters) => letters.join(''))

describe('the lines of a picture', () => {
  it('hold every letter of the text, in its order, and none is wider than the room', () => {
    fc.assert(
      fc.property(japanese, fc.integer({ min: 6, max: 30 }), (text, width) => {
        const lines = evenLines(breakable(text), width, measure)
        expect(lines.join('')).toBe(text)
        // What may not be apart, such as many brackets, may be wider than any line.
        const inseparable = /[、。（「」）・ー～]{2,}/u.test(text)
        if (!inseparable) for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('begin with no closing sign and end with no opening one', () => {
    const text = '「相模原市内の医療機関名簿」（平成23年度）を、救急・急病のページから検索できるよう変更した。（H23）'
    for (let width = 8; width < 50; width++)
      for (const line of evenLines(breakable(text), width, measure)) {
        expect(line).not.toMatch(/^[、。）」・]/u)
        expect(line).not.toMatch(/[（「]$/u)
      }
  })

  it('are of lengths as even as can be, without one more', () => {
    expect(evenLines(['デジタル', 'サイネージに', 'よる', '情報配信', '事業'], 16, measure)).toEqual([
      'デジタルサイネージに',
      'よる情報配信事業',
    ])
  })

  it('are cut between letters where a phrase is wider than the room', () => {
    const lines = evenLines(['ホームページのメニューページ'], 5, measure)
    expect(lines.join('')).toBe('ホームページのメニューページ')
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(5)
  })

  it('break between phrases, not before the word that ends one', () => {
    expect(breakable('仕様の検討と改修作業を実施した。')).toEqual(['仕様の', '検討と', '改修', '作業を', '実施した。'])
    expect(breakable('12の事業に13件が')).toContain('12の事業に')
  })
})

describe('a text in its room', () => {
  const room = { width: 100, height: 40, leading: 1, sizes: [20, 10] }
  const measureAt = (size: number) => (text: string) => [...text].length * size

  it('has the largest letters in which it fits', () => {
    expect(fitText(['あいう'], room, measureAt)).toEqual({ size: 20, lines: ['あいう'] })
    expect(fitText(['あいうえお', 'かきくけこ', 'さ'], room, measureAt)).toMatchObject({ size: 10 })
  })

  it('ends with 「…」 where it fits in none, and then too is no wider and no higher', () => {
    const { size, lines } = fitText([...'あ'.repeat(90)], room, measureAt)
    expect(size).toBe(10)
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/…$/u)
    for (const line of lines) expect(measureAt(10)(line)).toBeLessThanOrEqual(room.width)
  })
})
