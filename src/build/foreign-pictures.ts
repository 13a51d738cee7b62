import type { Pictures } from '../plan/pictures.ts'

/** What to do where the pictures show another plan than the one that is built; null where they show this one. */
export function foreignPictures(pictures: Pictures, plan: string): string | null {
  if (pictures.plan === plan) return null
  return [
    `public/screenshots/とpublic/app-icons/の絵は、別の表（${pictures.plan}）のものです。`,
    '画面の絵はマニフェストに入れません。npm run pictures で撮りなおし、アイコンを替えてから、',
    `data/annotations/pictures.json の plan を ${plan} にしてください。`,
  ].join('')
}
