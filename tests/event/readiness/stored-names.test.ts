import { expect, it } from 'vitest'
import { storedName } from '../../../src/event/readiness/stored-names.ts'
import { pages } from '../../../src/shell/pages/messages.ts'
import { dayName } from '../../../src/plan/day.ts'
import { pagesFile } from '../../../src/offline/worker/pages-file.ts'
import { shellFile } from '../../../src/offline/worker/stored-page.ts'

it.each([
  ['assets/GlossaryView-B_dYG58L.js', pages.glossary.title],
  ['assets/NotFoundView-12345678.js', pages.notFound.title],
  ['assets/ProjectView-12345678.js', '事業のページ'],
  ['assets/before-paint-5dc077c7.js', '表示の設定'],
  ['assets/style-D0IspP5P.css', '色と文字の見た目'],
  ['assets/glossary-terms-B_dYG58L.js', pages.glossary.title],
  ['assets/libraries-CJ3ITHun.js', 'アプリの土台'],
  ['assets/data-theme-articles-12345678.js', 'テーマのデータ'],
  ['assets/something-new-12345678.js', 'ページの部品'],
])('a reader is told of %s as %s', (path, name) => {
  expect(storedName(path)).toBe(name)
})

it('each file of pages has a name of its own', () => {
  expect(storedName(pagesFile)).not.toBe(storedName(shellFile))
  for (const file of [pagesFile, shellFile]) expect(storedName(file)).not.toBe(storedName('of-no-name.txt'))
})

it('a day is written the same wherever the reader is', () => {
  expect(dayName('2026-11-02')).toBe('2026年11月2日')
})
