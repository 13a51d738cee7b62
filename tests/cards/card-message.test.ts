// @first-plan
import { expect, it } from 'vitest'
import readQrCode from 'jsqr'
import { cardOf } from '../../src/cards/card.ts'
import { cardMessage, LONGEST_MESSAGE } from '../../src/cards/card-message.ts'
import { cardText } from '../../src/cards/messages.ts'
import { qrCode } from '../../src/ui/qr/qr-code.ts'
import { achievements, lines, plan, annotationsWithNumbers as annotations } from '../plan/committed-content.ts'

const ids = [
  ...plan.projects.map(({ number }) => `project-${number}`),
  ...achievements.map(({ id }) => id),
  ...annotations.series.map(({ id }) => id),
  ...annotations.themes.map(({ slug }) => `theme-${slug}`),
]
const messages = ids.flatMap((id) => {
  const card = cardOf(id, plan, annotations)
  return card ? [{ id, card, ...cardMessage(card, plan) }] : []
})

it('a short record is whole: its project, the city’s words with what stands under them, and its lines', () => {
  expect(messages.find(({ id }) => id === 'p2-a9')?.text).toBe(
    [
      '2 証明書自動交付拡充の推進',
      'コンビニ交付の対象となる各証明書の交付開始時期を決定した。（H26）',
      '　平成28年1月　住民票の写し及び印鑑登録証明書',
      '　平成29年4月　戸籍関連証明書',
      '　平成30年1月　各種税証明書',
      '原文 127～130行目',
      cardText.message.from('相模原市', plan.fiscalYears),
    ].join('\n'),
  )
})

it('a theme’s text holds the city’s words whose lines it names', () => {
  for (const { id, card, text } of messages) {
    if (card.kind !== 'theme') continue
    expect(text.includes('原文'), id).toBe(card.theme.figure !== null)
    if (card.theme.figure) expect(text, id).toContain(card.theme.figure.phrase)
  }
})

it('every card’s text fits a code that a phone can read from a small screen', () => {
  expect(messages).toHaveLength(ids.length)
  for (const { id, text } of messages) {
    expect(new TextEncoder().encode(text).length, id).toBeLessThanOrEqual(LONGEST_MESSAGE)
    expect(qrCode(text, true).size, id).toBeLessThanOrEqual(85 + 2 * 4)
  }
})

it('a longer one ends after a whole sentence of the city and says so, with its lines all the same', () => {
  const cut = messages.filter((message) => message.cut)
  expect(cut.length).toBeGreaterThan(0)
  const source = lines.join('').replace(/\s/gu, '')
  for (const { id, card, text } of cut) {
    const all = text.split('\n')
    const end = all.indexOf(cardText.message.cut)
    expect(end, id).toBeGreaterThan(1)
    if (card.kind === 'achievement' || card.kind === 'project') {
      for (const line of all.slice(1, end)) expect(source, id).toContain(line.replace(/\s/gu, ''))
      expect(text, id).toMatch(/\n原文 \d+/)
    }
  }
})

it('a camera reads back letter for letter what the longest codes hold', () => {
  const PIXELS = 4
  const longest = [...messages].sort((one, other) => other.text.length - one.text.length).slice(0, 6)
  for (const { id, text } of longest) {
    const { size, path } = qrCode(text, true)
    const side = size * PIXELS
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1)
        for (let column = Number(x) * PIXELS; column < (Number(x) + Number(width)) * PIXELS; column += 1)
          pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
    expect(readQrCode(pixels, side, side)?.data, id).toBe(text)
  }
})
