import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
