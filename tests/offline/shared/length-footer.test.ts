import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isWholeEdition, withLengthFooter } from '../../../src/offline/shared/portable-file.ts'

it('a withLengthFooter file is whole, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (html) => {
      expect(await isWholeEdition(new Blob([withLengthFooter(html)]))).toBe(true)
    }),
  )
})

it('no part of it is, nor anything else', async () => {
  const file = withLengthFooter('<!doctype html><p>相模原</p>')
  for (const other of [file.slice(0, -1), file.slice(1), file.slice(0, 20), '', '<!doctype html><title>Login</title>'])
    expect(await isWholeEdition(new Blob([other])), other).toBe(false)
})
