import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planFolder } from '../../data/importer/plan-folder.ts'
import { readPictures } from '../../src/build/foreign-pictures.ts'
import { buildFolder } from '../browser/build-folder.ts'
import { planFile } from '../browser/plan-file.ts'

/** Every kind of file that is published on purpose. */
const PUBLISHED = [
  /^(?:[\w-]+\/)*index\.html$/,
  /^404\.html$/,
  /^portable\/ayumi\.html$/,
  /^offline\/[\w-]+\.(?:html|txt)$/,
  /^assets\/[\w-]+\.(?:js|css)$/,
  /^assets\/chosen-[\w-]+\.(?:json|txt)$/,
  /^data\/(?:[\w-]+\/)*[\w-]+\.(?:(?:schema\.)?json|csv|txt)$/,
  /^app-icons\/[\w-]+\.(?:png|svg)$/,
  /^screenshots\/[\w-]+\.(?:png|webp)$/,
  /^manifest\.webmanifest$/,
  /^sw\.js$/,
  /^licences\.txt$/,
  // Settings of hosts that read them from the folder.
  /^(?:_headers|\.htaccess)$/,
  // What a host that serves the folder has compressed: `npm start` does it at its first start.
  /\.(?:br|gz)$/,
]

test('the build publishes only what somebody asks for: no list, map or cache of its own', () => {
  const files = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(buildFolder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
  expect(files.length).toBeGreaterThan(150)
  // Debian's Apache has a folder of its own at that address, and answers 404 for ours.
  expect(files.filter((file) => file.startsWith('icons/'))).toEqual([])
  expect(files.filter((file) => !PUBLISHED.some((kind) => kind.test(file)))).toEqual([])
})

test('pictures of pages are published only where they show this plan’s', () => {
  const { id } = JSON.parse(planFile('plan.json')) as { id: string }
  const pictures = readPictures(planFolder(join(import.meta.dirname, '../..')))
  const published = readdirSync(buildFolder).includes('screenshots')
  expect(published).toBe(pictures.plan === id)
})
