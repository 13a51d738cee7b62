import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Plugin, searchForWorkspaceRoot } from 'vite'
import { planFolder } from '../../data/importer/plan-folder.ts'

/** A data file as a module of src names it: '../data/plan.json', '../data/annotations/…'. */
const DATA_FILE = /(?<=['"`])(?:\.\.\/)+data\/(?=[^'"`]*\.json)/g

/**
 * Gives the plan's files to the app: the text that source/about.json names as the module `source-text`, and, where
 * PLAN_FOLDER names another folder than data/, that folder's files in place of those of data/.
 */
export function planData(): Plugin {
  let folder = ''
  let isOther = false
  return {
    name: 'plan-data',
    enforce: 'pre',
    // The folder may lie outside the project: what serves modules to tests and to `npm run dev` would refuse its files.
    config: ({ root = process.cwd() }) => ({
      server: { fs: { allow: [searchForWorkspaceRoot(root), planFolder(root)] } },
    }),
    configResolved({ root }) {
      folder = planFolder(root)
      isOther = folder !== join(root, 'data')
    },
    resolveId(id) {
      if (id !== 'source-text') return null
      const about = join(folder, 'source/about.json')
      const { file } = JSON.parse(readFileSync(about, 'utf8')) as { file: string }
      return `${join(folder, 'source', file)}?raw`
    },
    transform(code, id) {
      if (!isOther || !id.endsWith('.ts')) return null
      return code.replace(DATA_FILE, `${relative(dirname(id), folder).replaceAll('\\', '/')}/`)
    },
  }
}
