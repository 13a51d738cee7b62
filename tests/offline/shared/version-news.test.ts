import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readVersionNews } from '../../../src/offline/shared/version-news.ts'

it('what a version says of itself is read, whatever else it says', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.jsonValue(), (version, date, changed, more) => {
      expect(readVersionNews({ version, date, changed, more })).toEqual({ version, date, changed })
    }),
  )
})

it('anything else is no news, and does not throw', () => {
  const part = fc.oneof(fc.string(), fc.jsonValue())
  const parts = { version: part, date: part, changed: part }
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record(parts, { requiredKeys: [] })), (message) => {
      const said: Record<string, unknown> = typeof message === 'object' && message !== null ? { ...message } : {}
      fc.pre(['version', 'date', 'changed'].some((name) => typeof said[name] !== 'string'))
      expect(readVersionNews(message)).toBeNull()
    }),
  )
})
