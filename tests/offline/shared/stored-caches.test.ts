import fc from 'fast-check'
import { expect, it } from 'vitest'
import { portableCache } from '../../../src/offline/shared/portable-file.ts'
import { isCacheOf, isStoreOf } from '../../../src/offline/shared/stored-caches.ts'

const path = fc.array(fc.webSegment().filter((part) => part !== '')).map((parts) => ['', ...parts, ''].join('/'))
const scope = path.map((base) => new URL(base, 'https://example.jp').href)

it('the stores of an app are known by its address', () => {
  fc.assert(
    fc.property(scope, fc.constantFrom('precache-v2', 'precache-v3', 'runtime'), (ours, kind) => {
      expect(isStoreOf(ours, `workbox-${kind}-${ours}`)).toBe(true)
    }),
  )
})

it('the stores of other apps on the same host are not, above this one’s address or below it, nor any other cache', () => {
  fc.assert(
    fc.property(scope, scope, fc.string(), (ours, theirs, name) => {
      fc.pre(ours !== theirs)
      expect(isStoreOf(ours, `workbox-precache-v2-${theirs}`)).toBe(false)
      expect(isStoreOf(ours, name)).toBe(false)
      expect(isStoreOf(ours, `other-${name}-${ours}`)).toBe(false)
    }),
  )
})

it('what a reader took and keeps is no file of a version, but goes when all of the app does', () => {
  fc.assert(
    fc.property(scope, scope, (ours, theirs) => {
      fc.pre(ours !== theirs)
      expect(isStoreOf(ours, portableCache(ours))).toBe(false)
      expect(isCacheOf(ours, portableCache(ours))).toBe(true)
      expect(isCacheOf(ours, `workbox-precache-v2-${ours}`)).toBe(true)
      expect(isCacheOf(ours, portableCache(theirs))).toBe(false)
    }),
  )
})
