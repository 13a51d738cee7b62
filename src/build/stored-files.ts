import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { VitePWAOptions } from 'vite-plugin-pwa'
import { digestText } from '../offline/shared/stored-files.ts'
import type { PrecacheEntry } from '../offline/worker/precache-entry.ts'

/** In bytes. Above this limit a file would be left out of the list; all pages together are one file. */
const LARGEST_STORED_FILE = 16 * 1024 * 1024

type StoredFilesOptions = VitePWAOptions['injectManifest']
type WorkerOptions = Pick<VitePWAOptions, 'srcDir' | 'filename' | 'injectManifest' | 'includeManifestIcons'>

/**
 * Adds to an entry of the worker's list its digest, with which a page can check what is stored. An asset has a hash in
 * its name; for other files the browser gets the hash too.
 */
async function withHash<Entry extends PrecacheEntry>(folder: string, entry: Entry): Promise<Entry> {
  const sha256 = createHash('sha256')
    .update(await readFile(join(folder, entry.url)))
    .digest()
  const listed = { ...entry, digest: digestText(sha256) }
  if (!entry.revision) return listed
  const hash = sha256.toString('base64')
  return { ...listed, revision: hash.slice(0, 8).replace(/\W/g, '-'), integrity: `sha256-${hash}` }
}

/**
 * What the service worker stores on the first visit: every page in its stored form, the app, the data. Only what it
 * cannot do without, as one file that a host does not send fails the installation: not the icons and the web manifest,
 * which the system loads at installation, and not 404.html. The plugin finds out which folder is built.
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
      globPatterns: ['offline/*.txt', 'assets/*.{js,css}'],
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
  // It stores nothing, so it needs no list.
  return { ...common, srcDir: 'src/offline/worker/retired', injectManifest: { ...injectManifest, injectionPoint: '' } }
}
