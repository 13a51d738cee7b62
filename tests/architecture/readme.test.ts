// @vitest-environment node
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ROOMS, roomOf } from './import-arrows.ts'
import { importsOfFile } from './imports-of-file.ts'
import { partsOfFile } from './parts-of-file.ts'
import { importsStated, meetingsStated, pathsIn, pathsInTree, wordCount } from './readme-lines.ts'
import { readTree } from './source-tree.ts'
import { mayLack } from './plan-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const WORD_LIMIT = 1300
const LINES = { min: 10, max: 30 }
/** Not a room's README alone: it leads from an empty folder to a published site. */
const GUIDE = { path: 'data/README.md', max: 80 }

async function foldersUnder(place: string): Promise<string[]> {
  const entries = await readdir(join(root, place), { recursive: true, withFileTypes: true })
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return [place, ...folders]
}

const folders = [...(await foldersUnder('src')), ...(await foldersUnder('data'))].sort(
  (a, b) => a.split('/').length - b.split('/').length,
)
const sources = await readTree(root, ['src', 'data/importer'], ['.ts', '.vue'])
const readmes = await readTree(root, ['src', 'data'], ['README.md'])
const readme = await readFile(join(root, 'README.md'), 'utf8')
/** The folders directly below src, and data. */
const rooms = folders.filter((folder) => /^src\/[\w-]+$|^data$/.test(folder))

/** How READMEs name a room: its folder, without `src/`. null for a room of single files, as the routes. */
function nameOf(room: (typeof ROOMS)[number]): string | null {
  const folder = folders.find((candidate) => roomOf(`${candidate}/a.ts`) === room)
  return folder?.replace(/^src\//, '') ?? null
}

const names = new Map(ROOMS.flatMap((room) => [[room.name, nameOf(room)] as const]))

/** What the arrows let a room import, as its README names it. */
function importable(room: (typeof ROOMS)[number]): string[] {
  return room.imports.flatMap((name) => names.get(name) ?? []).sort()
}

/** The rooms that the files of a folder import although no arrow leads there. */
function met(folder: string): string[] {
  const targets = [...sources].flatMap(([path, source]) => {
    if (!path.startsWith(`${folder}/`)) return []
    const from = roomOf(path)
    return importsOfFile(path, partsOfFile(path, source)).flatMap((target) => {
      const to = roomOf(target)
      return !from || !to || to === from || from.imports.includes(to.name) ? [] : [target.split('/')[1] ?? '']
    })
  })
  return [...new Set(targets)].sort()
}

describe('the README', () => {
  it('can be read in one sitting and names the two commands', () => {
    expect(wordCount(readme)).toBeLessThanOrEqual(WORD_LIMIT)
    expect(readme).toContain('npm ci && npm start')
    expect(readme).toContain('npm ci && npm test')
  })

  it('shows every room in its tree, and nothing that does not exist', () => {
    const shown = pathsInTree(readme).map((path) => path.replace(/\/$/, ''))
    expect(shown).toEqual(expect.arrayContaining(rooms))
    expect(shown.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('says of every library what it is for, and of none that is gone', async () => {
    const { dependencies, devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      dependencies: object
      devDependencies: object
    }
    const rows = readme.split('\n').filter((line) => line.startsWith('|'))
    const named = rows.slice(2).flatMap((row) => row.split('|')[1]?.trim().split(', ') ?? [])
    expect(named.sort()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort())
  })
})

describe('the READMEs', () => {
  it.each(['README.md', ...readmes.keys()])('name only files that exist: %s', (path) => {
    const text = readmes.get(path) ?? readme
    const places = [join(root, dirname(path)), root]
    const gone = pathsIn(text).filter(
      (named) => !mayLack(named) && !places.some((place) => existsSync(join(place, named))),
    )
    expect(gone).toEqual([])
  })

  it.each([...readmes.keys()])('are short: %s', (path) => {
    const lines = (readmes.get(path) ?? '').trimEnd().split('\n').length
    expect(lines).toBeGreaterThanOrEqual(LINES.min)
    expect(lines).toBeLessThanOrEqual(path === GUIDE.path ? GUIDE.max : LINES.max)
  })
})

describe('a room', () => {
  it.each(rooms)('has a README: %s', (folder) => {
    expect([...readmes.keys()]).toContain(`${folder}/README.md`)
  })

  it.each(ROOMS.flatMap((room) => (names.get(room.name) && room.name !== 'content' ? [room] : [])))(
    'says which rooms it may use, as the arrows do: $name',
    (room) => {
      const name = names.get(room.name) ?? ''
      const [top = '', part = ''] = name.split('/')
      const folder = top === 'data' ? 'data' : `src/${top}`
      const stated = importsStated(readmes.get(`${folder}/README.md`) ?? '').find(
        (candidate) => candidate.part === part,
      )
      const every = [...names.values()].filter((other) => other !== null && other !== name)
      const expected = stated?.but ? every.filter((other) => !importable(room).includes(other ?? '')) : importable(room)
      expect(stated?.names).toEqual(expected.sort())
    },
  )

  it.each(rooms)('says which rooms it meets outside the arrows: %s', (folder) => {
    expect(meetingsStated(readmes.get(`${folder}/README.md`) ?? '')).toEqual(met(folder))
  })
})
