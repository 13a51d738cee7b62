import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Builds into a folder of its own, `dist.building`, which becomes `dist` once everything is written. A build that fails
 * leaves the last one as it was: it may be what a host serves. To be the last of the plugins.
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
    // A bundle that failed is closed too, but never written.
    writeBundle() {
      written = true
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const building = `${out}.building`
        if (!written) return rm(building, { recursive: true, force: true })
        const former = `${out}.former`
        if (existsSync(out)) await rename(out, former)
        await rename(building, out)
        await rm(former, { recursive: true, force: true })
      },
    },
  }
}
