import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { VitePWAOptions } from 'vite-plugin-pwa'
import { digestText } from '../plan/stored-files.ts'

/** A file of the build as the worker's list names it, in the form in which a reader's browser can check it. */
async function digestOf(folder: string, file: string): Promise<string> {
  return digestText(
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest(),
  )
}

/**
 * What the service worker stores on the first visit: each page in its stored form, the app, the data. Pictures for the
 * home screen are fetched by the system when the app is installed, and an answer of 404 would fail the whole
 * installation, so neither is on the list. The plugin learns which folder is built.
 */
export function storedFiles(): { plugin: Plugin; injectManifest: VitePWAOptions['injectManifest'] } {
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
      globPatterns: ['offline/*.{json,html}', 'assets/*.{js,css}', 'icons/icon.svg', 'manifest.webmanifest'],
      globIgnores: ['.vite/**'],
      manifestTransforms: [
        async (entries) => ({
          manifest: await Promise.all(
            entries.map(async (entry) => ({ ...entry, digest: await digestOf(folder, entry.url) })),
          ),
        }),
      ],
      rollupFormat: 'iife',
      sourcemap: false,
    },
  }
}
