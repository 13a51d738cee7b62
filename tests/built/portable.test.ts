import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { portablePath } from '../../src/offline/shared/portable-file.ts'
import { buildFolder } from '../browser/build-folder.ts'
import { builtFile } from '../browser/built-pages.ts'

/**
 * 68 kB as it travels. A second minifier took off 6 kB of the 403, which nobody who hands it on would notice. 3 kB keep
 * numbers with their units, and line breaks from screen readers; 2 kB are the sentences before the charts and the names
 * that the document gives its parts. 39 kB, 10 as it travels, show readings beside the kanji: how 1,520 words are read, and
 * what draws them; drawn in the file they would be ten times as much. Nobody stores the file without asking for it.
 */
const LARGEST = 506_000

test('the file is one, and small enough to be handed on', () => {
  expect(statSync(join(buildFolder, portablePath)).size).toBeLessThanOrEqual(LARGEST)
  const html = builtFile(portablePath)
  expect(html).toMatch(
    /<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /,
  )
  expect(html).not.toMatch(/<[^>]*\s(?:src|srcset|data|poster)=|<link|@import|url\(|<[^>]*href=["']?(?!#|["']?#)/)
})
