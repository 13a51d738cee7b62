import { mkdir, mkdtemp, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashOfFiles, keepNewest } from '../browser/kept-builds.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kept-builds-'))
  await mkdir(join(root, 'src/room'), { recursive: true })
  await writeFile(join(root, 'src/room/one.ts'), 'one')
  await writeFile(join(root, 'package.json'), '{}')
})
afterEach(() => rm(root, { recursive: true }))

const hash = (more = '') => hashOfFiles(root, ['src', 'package.json', 'not-there.json'], more)

test('what is made of the same has the same name', async () => {
  expect(await hash()).toBe(await hash())
  await writeFile(join(root, 'beside.ts'), 'not a part')
  await writeFile(join(root, 'src/room/one.ts'), 'one')
  expect(await hash()).toBe(await hash())
})

test.each([
  ['a file says something else', () => writeFile(join(root, 'src/room/one.ts'), 'two')],
  ['a file is added', () => writeFile(join(root, 'src/room/two.ts'), '')],
  ['a file is moved', () => rename(join(root, 'src/room/one.ts'), join(root, 'src/one.ts'))],
  ['a file is taken away', () => rm(join(root, 'src/room/one.ts'))],
  ['a part that was missing is there', () => writeFile(join(root, 'not-there.json'), '{}')],
])('it has another name when %s', async (_, change) => {
  const before = await hash()
  await change()
  expect(await hash()).not.toBe(before)
})

test('it has another name for another version of the same files', async () => {
  expect(await hash('second')).not.toBe(await hash('third'))
})

test('of what is kept the newest stays', async () => {
  const kept = join(root, 'kept')
  for (const [index, name] of ['b', 'a', 'c'].entries()) {
    await mkdir(join(kept, name), { recursive: true })
    await utimes(join(kept, name), index, index)
  }
  await keepNewest(kept, 2)
  expect((await readdir(kept)).sort()).toEqual(['a', 'c'])
})
