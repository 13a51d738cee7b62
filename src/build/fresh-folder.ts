import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { afterBuild } from './after-build.ts'

/** Where the list of a build's chunks is: 'dist.chunks.json' for 'dist'. */
export function chunkListOf(folder: string): string {
  return `${folder}.chunks.json`
}

/** The lines for nginx during the build; then they stand beside the folder, as `dist.nginx.conf`. */
export const nginxSettings = '.vite/nginx.conf'

/**
 * Builds into a folder of its own, `dist.building`, which becomes `dist` once everything is written. A build that fails
 * leaves the last one as it was: it may be what a host serves. What is not published, Vite's list of chunks (for tests) and
 * the lines for nginx, is put beside that folder. To be the last of the plugins.
 */
export function freshFolder(): Plugin {
  let out = ''
  return {
    name: 'fresh-folder',
    apply: 'build',
    config: ({ root = '.', build }) => {
      out = resolve(root, build?.outDir ?? 'dist')
      return { build: { outDir: `${out}.building`, emptyOutDir: true } }
    },
    ...afterBuild(
      async () => {
        const building = `${out}.building`
        const beside = { '.vite/manifest.json': chunkListOf(out), [nginxSettings]: `${out}.nginx.conf` }
        for (const [file, target] of Object.entries(beside))
          if (existsSync(join(building, file))) await rename(join(building, file), target)
        await rm(join(building, '.vite'), { recursive: true, force: true })
        const former = `${out}.former`
        if (existsSync(out)) await rename(out, former)
        await rename(building, out)
        await rm(former, { recursive: true, force: true })
      },
      () => rm(`${out}.building`, { recursive: true, force: true }),
    ),
  }
}
