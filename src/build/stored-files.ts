import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { VitePWAOptions } from 'vite-plugin-pwa'
import { choiceOf } from '../offline/shared/chosen-files.ts'
import { digestText } from '../offline/shared/stored-files.ts'
import { isOptional, optionalPaths, type PrecacheEntry } from '../offline/worker/precache-entry.ts'

/** In bytes. Above this limit a file would be left out of the list; all pages together are one file. */
const LARGEST_STORED_FILE = 16 * 1024 * 1024

/** Vite's list of a build's chunks, by module. */
type Chunks = Record<string, { file: string; imports?: string[]; dynamicImports?: string[] }>

type StoredFilesOptions = VitePWAOptions['injectManifest']
type WorkerOptions = Pick<VitePWAOptions, 'srcDir' | 'filename' | 'injectManifest' | 'includeManifestIcons'>

/** What does not start without being whole: the entry script, the script it loads at once, and all that these import. */
async function startScripts(folder: string): Promise<ReadonlySet<string>> {
  const chunks = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Chunks
  const entry = chunks['index.html']
  if (!entry) throw new Error('the list of chunks has no index.html')
  const names = new Set(['index.html', ...(entry.dynamicImports ?? [])])
  // The set grows while it is read, so imports of imports are in it too.
  for (const name of names) for (const imported of chunks[name]?.imports ?? []) names.add(imported)
  return new Set([...names].flatMap((name) => chunks[name]?.file ?? []))
}

/** Whether no page starts, or shows anything well, without this file. */
const isCritical = (url: string, scripts: ReadonlySet<string>) =>
  scripts.has(url) || /^offline\/|^assets\/before-paint-|\.css$/.test(url)

/**
 * Adds to an entry of the worker's list its digest, with which a page can check what is stored. An asset has a hash in
 * its name; for other files the browser gets the hash too.
 */
async function withHash<Entry extends PrecacheEntry>(folder: string, entry: Entry): Promise<Entry> {
  const sha256 = createHash('sha256')
    .update(await readFile(join(folder, entry.url)))
    .digest()
  const listed = { ...entry, digest: digestText(sha256) }
  if (!entry.revision || isOptional(entry)) return listed
  const hash = sha256.toString('base64')
  return { ...listed, revision: hash.slice(0, 8).replace(/\W/g, '-'), integrity: `sha256-${hash}` }
}

/** Which choice of the reader a file is stored for, where it is not stored for all. */
function choiceIn(url: string): Pick<PrecacheEntry, 'choice'> {
  const choice = choiceOf(url)
  return choice === null ? {} : { choice }
}

/**
 * What the service worker stores on the first visit: every page in its stored form, the app, the data. One of these
 * that a host does not send fails the installation; the web manifest and the browser's icon are stored if they come.
 * Not 404.html, and not the pictures that the system loads at installation. What has a `choice` is listed too, and
 * stored where it was made. The plugin finds out which folder is built.
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
      globPatterns: ['offline/*.txt', 'assets/*.{js,css}', 'assets/chosen-*.{json,txt}', ...optionalPaths],
      globIgnores: ['.vite/**'],
      maximumFileSizeToCacheInBytes: LARGEST_STORED_FILE,
      manifestTransforms: [
        async (entries) => {
          const scripts = await startScripts(folder)
          const listed = entries.map(async (entry) => ({
            ...(await withHash(folder, entry)),
            ...(isCritical(entry.url, scripts) ? { critical: true as const } : {}),
            ...choiceIn(entry.url),
          }))
          return { manifest: await Promise.all(listed) }
        },
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
