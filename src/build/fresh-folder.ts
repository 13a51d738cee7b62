import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where the list of a build's chunks is: 'dist.chunks.json' for 'dist'. */
export function chunkListOf(folder: string): string {
  return `${folder}.chunks.json`
}

/**
 * Builds into a folder of its own, `dist.building`, which becomes `dist` once everything is written. A build that fails
 * leaves the last one as it was: it may be what a host serves. Vite's list of chunks is for tests and not published, so
 * it is put beside that folder. To be the last of the plugins.
 */
export function freshFolder(): Plugin {
  let out = ''
  let written = false
  return {
    name: 'fresh-folder',
    apply: 'build',
    config: ({ root = '.', build }) => {
      out = resolve(root, build?.outDir ?? 'dist')
      return { build: { outDir: `${out}.building`, emptyOutDir: true } }
    },
    buildStart() {
      written = false
    },
    // `closeBundle` runs after a failed build too, `writeBundle` does not.
    writeBundle() {
      written = true
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const building = `${out}.building`
        if (!written) return rm(building, { recursive: true, force: true })
        const chunks = join(building, '.vite/manifest.json')
        if (existsSync(chunks)) await rename(chunks, chunkListOf(out))
        await rm(join(building, '.vite'), { recursive: true, force: true })
        const former = `${out}.former`
        if (existsSync(out)) await rename(out, former)
        await rename(building, out)
        await rm(former, { recursive: true, force: true })
      },
    },
  }
}
