import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VitePWAOptions } from 'vite-plugin-pwa'
import type { StoredFile } from '../worker/stored-files.ts'

type StoredFilesOptions = VitePWAOptions['injectManifest']
type WorkerOptions = Pick<VitePWAOptions, 'srcDir' | 'filename' | 'injectManifest' | 'includeManifestIcons'>

/** An asset's name tells its content. That of the others does not: their hash makes sure that no two versions mix. */
async function withHash<Entry extends StoredFile>(folder: string, entry: Entry): Promise<Entry> {
  if (!entry.revision) return entry
  const hash = createHash('sha256')
    .update(await readFile(join(folder, entry.url)))
    .digest('base64')
  return { ...entry, revision: hash.slice(0, 8).replace(/\W/g, '-'), integrity: `sha256-${hash}` }
}

/**
 * What the service worker stores on the first visit, out of the built `folder`: each page in its stored form, the app,
 * the data. Pictures for the home screen are fetched by the system when the app is installed, and an answer of 404 would
 * fail the whole installation, so neither is on the list.
 */
export function storedFiles(folder: string): StoredFilesOptions {
  return {
    // The plugin adds the web manifest by itself.
    globPatterns: ['offline/*.{json,html}', 'assets/*.{js,css}', 'icons/icon.svg'],
    globIgnores: ['.vite/**'],
    manifestTransforms: [
      async (entries) => ({ manifest: await Promise.all(entries.map((entry) => withHash(folder, entry))) }),
    ],
    rollupFormat: 'iife',
    sourcemap: false,
  }
}

/**
 * Which worker is published as sw.js: the app's own, or, with the setting `retired`, the one that removes it from every
 * phone. Throws for any other setting.
 */
export function publishedWorker(setting: string | undefined, injectManifest: StoredFilesOptions): WorkerOptions {
  const common = { filename: 'sw.ts', includeManifestIcons: false }
  if (setting === undefined || setting === '') return { ...common, srcDir: 'src/worker', injectManifest }
  if (setting !== 'retired') throw new Error(`WORKER is "${setting}". The one setting it knows is "retired".`)
  // It stores nothing, so no list is put into it.
  return { ...common, srcDir: 'src/worker/retired', injectManifest: { ...injectManifest, injectionPoint: '' } }
}
