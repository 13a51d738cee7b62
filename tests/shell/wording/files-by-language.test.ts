import { expect, it } from 'vitest'
import { filesByLanguage } from '../../../src/shell/wording/files-by-language.ts'

it('the files of each folder are those of its language', () => {
  expect(
    filesByLanguage({
      '../data/annotations/languages/en/plan.json': '/a.json',
      '../data/annotations/languages/en/interface.json': '/b.json',
      '../data/annotations/languages/zh-Hant/themes.json': '/c.json',
      '../data/annotations/languages/zh-Hant/plan.json': '/d.json',
    }),
  ).toEqual({ en: { texts: ['/a.json'], words: '/b.json' }, 'zh-Hant': { texts: ['/c.json', '/d.json'] } })
})
