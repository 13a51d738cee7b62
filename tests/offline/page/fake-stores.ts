import { createHash } from 'node:crypto'
import {
  digestText,
  type StoredFile,
  type StoredList,
  storedResponse,
} from '../../../src/offline/shared/stored-files.ts'

/** Browser caches in memory; each file is a text. `failure`: every access rejects with it. */
export class FakeStores {
  failure: DOMException | null = null
  /** Every write rejects with this. */
  full: DOMException | null = null
  readonly files = new Map<string, string>()
  /** The headers of files that were not stored as the app does. */
  readonly headers = new Map<string, Headers>()
  /** The files that were stored as redirected responses. */
  readonly redirected: string[] = []

  /** The part of the browser's interface that the app uses. */
  get stores(): CacheStorage {
    const store = {
      match: async (key: string) => {
        const text = this.files.get(key)
        if (text === undefined) return undefined
        const { headers } = storedResponse(new URL(key).pathname, new ArrayBuffer(0))
        return new Response(text, { headers: this.headers.get(key) ?? headers })
      },
      put: async (key: string, answer: Response) => {
        if (this.full) throw this.full
        if (answer.redirected) this.redirected.push(key)
        this.headers.set(key, answer.headers)
        this.files.set(key, await answer.text())
      },
    }
    return {
      open: async () => {
        if (this.failure) throw this.failure
        return store
      },
      delete: async () => true,
    } as unknown as CacheStorage
  }
}

export function listedFile(path: string, content: string): StoredFile {
  return {
    path,
    key: `https://example.jp/${path}?r=1`,
    digest: digestText(createHash('sha256').update(content).digest()),
  }
}

/** A list of files with this content, by path. */
export function listOf(contents: Readonly<Record<string, string>>): StoredList {
  return { store: 'pages', files: Object.entries(contents).map(([path, content]) => listedFile(path, content)) }
}
