// @vitest-environment node
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { chunkListOf, freshFolder } from '../../src/build/fresh-folder.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fresh-folder-'))
  await mkdir(join(root, 'dist'))
  await writeFile(join(root, 'dist/index.html'), 'the last build')
  await writeFile(join(root, 'dist/gone.html'), 'a page of the last build')
  await writeFile(join(root, 'index.html'), 'the new build')
})

afterEach(() => rm(root, { recursive: true }))

function buildWith(...plugins: Plugin[]) {
  const settings = { manifest: true }
  return build({ root, configFile: false, logLevel: 'silent', build: settings, plugins: [...plugins, freshFolder()] })
}

const page = () => readFile(join(root, 'dist/index.html'), 'utf8')

it('a build takes the place of the last one', async () => {
  await buildWith()
  expect(await page()).toContain('the new build')
  expect(existsSync(join(root, 'dist/gone.html'))).toBe(false)
  expect((await readdir(root)).sort()).toEqual(['dist', 'dist.chunks.json', 'index.html'])
})

it('the list of its chunks stands beside the build and is not published', async () => {
  await buildWith()
  expect(await readdir(join(root, 'dist'))).toEqual(['index.html'])
  expect(JSON.parse(await readFile(chunkListOf(join(root, 'dist')), 'utf8'))).toBeTypeOf('object')
})

it.each<[string, Plugin]>([
  [
    'while it reads',
    {
      name: 'fails',
      transformIndexHtml: () => {
        throw new Error('refused')
      },
    },
  ],
  ['while it bundles', { name: 'fails', renderStart: () => Promise.reject(new Error('refused')) }],
  [
    'while it writes what follows the bundle',
    {
      name: 'fails',
      closeBundle: { order: 'pre', sequential: true, handler: () => Promise.reject(new Error('refused')) },
    },
  ],
])('a build that fails %s leaves the last one as it was', async (_, plugin) => {
  await expect(buildWith(plugin)).rejects.toThrow('refused')
  expect(await page()).toBe('the last build')
  expect((await readdir(join(root, 'dist'))).sort()).toEqual(['gone.html', 'index.html'])
})
