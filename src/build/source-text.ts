import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Gives the city's text, the file that data/source/about.json names, as the module `source-text`. */
export function sourceTextModule(): Plugin {
  let folder = ''
  return {
    name: 'source-text',
    configResolved({ root }) {
      folder = join(root, 'data/source')
    },
    resolveId(id) {
      if (id !== 'source-text') return null
      const about = join(folder, 'about.json')
      const { file } = JSON.parse(readFileSync(about, 'utf8')) as { file: string }
      return `${join(folder, file)}?raw`
    },
  }
}
