import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { VitePWAOptions } from 'vite-plugin-pwa'
import { digestText } from '../offline/shared/stored-files.ts'
import type { PrecacheEntry } from '../offline/worker/precache-entry.ts'

/** In bytes, as the phone stores them. Without it the list leaves out large files; all pages together are one. */
const LARGEST_STORED_FILE = 16 * 1024 * 1024

type StoredFilesOptions = VitePWAOptions['injectManifest']
type WorkerOptions = Pick<VitePWAOptions, 'srcDir' | 'filename' | 'injectManifest' | 'includeManifestIcons'>

/**
 * A file of the build as the worker's list names it: with its digest, by which a reader's page can check what is stored.
 * An asset's name tells its content; that of the others does not, so the browser gets their hash too.
 */
async function withHash<Entry extends PrecacheEntry>(folder: string, entry: Entry): Promise<Entry> {
  const sha256 = createHash('sha256')
    .update(await readFile(join(folder, entry.url)))
    .digest()
  const listed = { ...entry, digest: digestText(sha256) }
  // The other plugin lists the web manifest too: two entries of one file must have one revision.
  if (!entry.revision || entry.url === 'manifest.webmanifest') return listed
  const hash = sha256.toString('base64')
  return { ...listed, revision: hash.slice(0, 8).replace(/\W/g, '-'), integrity: `sha256-${hash}` }
}

/**
 * What the service worker stores on the first visit: each page in its stored form, the app, the data. Pictures for the
 * home screen are fetched by the system when the app is installed, and an answer of 404 would fail the whole
 * installation, so neither is on the list. The plugin learns which folder is built.
 */
export function storedFiles(): { plugin: Plugin; injectManifest: StoredFilesOptions } {
  let folder = ''
  return {
    plugin: {
      name: 'stored-files',
      apply: 'build',
      configResolved({ root, build }) {
        folder = resolve(root, build.outDir)
      },
    },
    injectManifest: {
      globPatterns: ['offline/*.{txt,html}', 'assets/*.{js,css}', 'icons/icon.svg', 'manifest.webmanifest'],
      globIgnores: ['.vite/**'],
      maximumFileSizeToCacheInBytes: LARGEST_STORED_FILE,
      manifestTransforms: [
        async (entries) => ({ manifest: await Promise.all(entries.map((entry) => withHash(folder, entry))) }),
      ],
      rollupFormat: 'iife',
      sourcemap: false,
    },
  }
}

/**
 * Which worker is published as sw.js: the app's own, or, with the setting `retired`, the one that removes it from every
 * phone. Throws for any other setting.
 */
export function publishedWorker(setting: string | undefined, injectManifest: StoredFilesOptions): WorkerOptions {
  const common = { filename: 'sw.ts', includeManifestIcons: false }
  if (setting === undefined || setting === '') return { ...common, srcDir: 'src/offline/worker', injectManifest }
  if (setting !== 'retired') throw new Error(`WORKER is "${setting}". The one setting it knows is "retired".`)
  // It stores nothing, so no list is put into it.
  return { ...common, srcDir: 'src/offline/worker/retired', injectManifest: { ...injectManifest, injectionPoint: '' } }
}
