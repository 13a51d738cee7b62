import { expect, it } from 'vitest'
import { deleteOldCaches } from '../../../src/offline/worker/delete-old-caches.ts'

const ROOT = 'https://example.jp/'
const CURRENT = `workbox-precache-v2-${ROOT}`

it('only this app’s own older stores go, also where another app lies below its address', async () => {
  const others = [`workbox-precache-v2-${ROOT}ict/`, `portable-${ROOT}`, 'of-another-app']
  const names = new Set([CURRENT, `workbox-precache-v1-${ROOT}`, ...others])
  const stores = {
    keys: async () => [...names],
    delete: async (name: string) => names.delete(name),
  } as unknown as CacheStorage
  await deleteOldCaches(stores, ROOT, CURRENT)
  expect([...names]).toEqual([CURRENT, ...others])
})
