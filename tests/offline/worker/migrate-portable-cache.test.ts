import { expect, it } from 'vitest'
import { portableAddress, portableCache, sharedPortableCache } from '../../../src/offline/shared/portable-file.ts'
import { migratePortableCache } from '../../../src/offline/worker/migrate-portable-cache.ts'

const host = 'https://example.jp/'
const scope = `${host}ict/`
const edition = portableAddress('2026-11-22', '1.0.0')

/** A host's caches, each with the text that it holds under an address. */
function cachesOf(contents: Record<string, Record<string, string>>) {
  const all = new Map(Object.entries(contents).map(([name, entries]) => [name, new Map(Object.entries(entries))]))
  const open = async (name: string) => {
    const entries = all.get(name) ?? new Map<string, string>()
    all.set(name, entries)
    return {
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      match: async ({ url }: Request) => new Response(entries.get(url)),
      put: async ({ url }: Request, copy: Response) => entries.set(url, await copy.text()),
      delete: async ({ url }: Request) => entries.delete(url),
    }
  }
  const stores = { open, has: async (name: string) => all.has(name), delete: async (name: string) => all.delete(name) }
  const held = () => Object.fromEntries([...all].map(([name, entries]) => [name, Object.fromEntries(entries)]))
  return { stores: stores as unknown as CacheStorage, held }
}

it('the copy that was kept for all apps of a host becomes this app’s own, and is not lost', async () => {
  const { stores, held } = cachesOf({ [sharedPortableCache]: { [scope + edition]: 'ours' } })
  await migratePortableCache(stores, scope)
  expect(held()).toEqual({ [portableCache(scope)]: { [scope + edition]: 'ours' } })
})

it('what other apps keep there stays, above this one’s address and below it', async () => {
  const theirs = { [host + edition]: 'above', [`${scope}other/${edition}`]: 'below' }
  const { stores, held } = cachesOf({ [sharedPortableCache]: { ...theirs, [scope + edition]: 'ours' } })
  await migratePortableCache(stores, scope)
  expect(held()[sharedPortableCache]).toEqual(theirs)
})

it('where nothing is to be moved nothing is made', async () => {
  const { stores, held } = cachesOf({})
  await migratePortableCache(stores, scope)
  expect(held()).toEqual({})
})
