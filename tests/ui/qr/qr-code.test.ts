import fc from 'fast-check'
import readQrCode from 'jsqr'
import { expect, it } from 'vitest'
import { qrCode, type QrCode } from '../../../src/ui/qr/qr-code.ts'

const PIXELS = 4

/** The drawing as a camera would see it: RGBA, four pixels a module. */
function seen({ size, path }: QrCode): string | undefined {
  const side = size * PIXELS
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1) {
      for (let column = Number(x) * PIXELS; column < (Number(x) + Number(width)) * PIXELS; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
      }
    }
  }
  return readQrCode(pixels, side, side)?.data
}

it('a reader finds the address again', () => {
  expect(seen(qrCode('https://example.jp/ayumi/projects/2/#p2-a9'))).toBe('https://example.jp/ayumi/projects/2/#p2-a9')
})

it('a reader finds any address again', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      expect(seen(qrCode(address))).toBe(address)
    }),
    { numRuns: 40 },
  )
})

it('keeps four modules of quiet around it', () => {
  const { size, path } = qrCode('https://example.jp/')
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
    expect(Math.max(Number(x) + Number(width), Number(y) + 1)).toBeLessThanOrEqual(size - 4)
  }
})

it('refuses a text that no code can hold', () => {
  expect(() => qrCode('a'.repeat(3000))).toThrow(RangeError)
})
