import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where the notices of the libraries are in the build. */
const licencesFile = 'licences.txt'
const WORKER_FILE = 'licences-worker.txt'
const FIRST_NOTICE = '\n## '

/** Packages of which only styles are used: Vite lists scripts. */
const STYLE_PACKAGES = ['@digital-go-jp/design-tokens']

/** The notices of a list, by the heading with the package's name. */
function noticesOf(list: string): Map<string, string> {
  const [, ...notices] = list.split(FIRST_NOTICE)
  return new Map(notices.map((notice) => [notice.slice(0, notice.indexOf('\n')), notice.trim()]))
}

async function styleNotice(root: string, name: string): Promise<string> {
  const folder = join(root, 'node_modules', name)
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  return `${FIRST_NOTICE}${name} - ${version}\n\n${await readFile(join(folder, 'LICENSE'), 'utf8')}`
}

/**
 * MIT asks for the notice in every copy. Vite writes those of the packages that are in a build; the worker is a build of
 * its own, so its notices are added to those of the app and one file has all. `worker` is for the build of the worker, `app`
 * for that of the app.
 */
export function licences(): { app: Plugin; worker: Plugin } {
  let root = ''
  let folder = ''
  return {
    worker: { name: 'licences-worker', config: () => ({ build: { license: { fileName: WORKER_FILE } } }) },
    app: {
      name: 'licences',
      apply: 'build',
      config: () => ({ build: { license: { fileName: licencesFile } } }),
      configResolved(config) {
        root = config.root
        folder = resolve(root, config.build.outDir)
      },
      closeBundle: {
        order: 'post',
        sequential: true,
        async handler() {
          const ofWorker = join(folder, WORKER_FILE)
          const added = await readFile(ofWorker, 'utf8').catch(() => null)
          // A build that failed before has none.
          if (added === null) return
          const all = join(folder, licencesFile)
          const styles = await Promise.all(STYLE_PACKAGES.map((name) => styleNotice(root, name)))
          const notices = noticesOf([await readFile(all, 'utf8'), added, ...styles].join('\n'))
          const own = await readFile(join(root, 'LICENSE'), 'utf8')
          await writeFile(all, [own, ...[...notices.values()].map((notice) => `## ${notice}`)].join('\n\n'))
          await rm(ofWorker)
        },
      },
    },
  }
}
