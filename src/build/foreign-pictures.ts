import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Pictures } from '../plan/pictures.ts'

/**
 * What to do where the pictures show another plan than the one that is built; null where they show this one. `folder`: the
 * plan's folder, as the words name it.
 */
export function foreignPictures(pictures: Pictures, plan: string, folder: string): string | null {
  if (pictures.plan === plan) return null
  return [
    `public/screenshots/とpublic/app-icons/の絵は、別の表のものです。`,
    '画面の絵はマニフェストに入れません。npm run pictures で撮りなおし、アイコンを替えてから、',
    `${folder}/annotations/pictures.json の plan を ${plan} にしてください。`,
  ].join('')
}

/** What data/annotations/pictures.json says, of no plan where there is no such file. `folder`: the data directory. */
export function readPictures(folder: string): Pictures {
  const file = join(folder, 'annotations', 'pictures.json')
  if (!existsSync(file)) return { plan: '', screenshots: [] }
  return JSON.parse(readFileSync(file, 'utf8')) as Pictures
}

/** Publishes no pictures of another plan's pages: before the worker's list is made, they are taken out of the build. */
export function withoutForeignPictures(areForeign: boolean): Plugin {
  let folder = ''
  return {
    name: 'without-foreign-pictures',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(resolve(root, build.outDir), 'screenshots')
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      handler: () => {
        if (areForeign) rmSync(folder, { recursive: true, force: true })
      },
    },
  }
}
