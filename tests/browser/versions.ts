import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import type { VersionNews } from '../../src/offline/shared/version-news.ts'
import { buildFolder } from './build-folder.ts'

/** The name in the environment of the folder in which a run keeps the versions it built. */
export const VERSIONS_FOLDER = 'VERSIONS_FOLDER'

/** The first is the build that all tests look at; the others are built from a changed copy when a test first needs them. */
export type VersionName = 'first' | 'second' | 'third' | 'retired'

/** What the versions that come after say of themselves. */
export const newsOf: Record<'second' | 'third', VersionNews> = {
  second: { version: '2.0.0', date: '2027-02-03', changed: '二つめの版の試しです。' },
  third: { version: '3.0.0', date: '2028-12-24', changed: '三つめの版の試しです。' },
}

/** What stands in the title of every page of a version; nothing in the first. */
export const titleMark = { first: '', second: '〈第二版〉', third: '〈第三版〉' }

const root = fileURLToPath(new URL('../../', import.meta.url))
const PROJECT = ['src', 'data', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts']
const LOOK_AGAIN_MS = 200

/** The folder of a version's build. Each is built once a run, whichever test process asks first. */
export async function builtVersion(name: VersionName): Promise<string> {
  if (name === 'first') return buildFolder
  const versions = process.env[VERSIONS_FOLDER]
  if (versions === undefined) throw new Error('the run has no folder for versions')
  const project = join(versions, name)
  const outcome = join(versions, `${name}.outcome`)
  const mine = await mkdir(project).then(
    () => true,
    () => false,
  )
  if (mine) {
    const fault = await build(name, project).then(
      () => '',
      (error: unknown) => String(error),
    )
    await writeFile(`${outcome}.part`, fault)
    await cp(`${outcome}.part`, outcome)
  }
  while (!existsSync(outcome)) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  const fault = await readFile(outcome, 'utf8')
  if (fault !== '') throw new Error(`the ${name} version was not built: ${fault}`)
  return join(project, 'dist')
}

async function build(name: Exclude<VersionName, 'first'>, project: string): Promise<void> {
  for (const part of PROJECT) await cp(join(root, part), join(project, part), { recursive: true })
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'))
  if (name !== 'retired') await change(project, newsOf[name], titleMark[name])
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  await promisify(execFile)(process.execPath, [vite, 'build'], {
    cwd: project,
    env: { ...process.env, PUBLIC_ADDRESS: '', NODE_ENV: 'production', WORKER: name === 'retired' ? 'retired' : '' },
    maxBuffer: 10_000_000,
  })
}

/** Another number, another edition of the data, and a mark in every title, which gives every script another name. */
async function change(project: string, { version, date, changed }: VersionNews, mark: string): Promise<void> {
  await edit(join(project, 'package.json'), /"version": "[^"]+"/, `"version": "${version}"`)
  await edit(join(project, 'data/annotations.json'), /"date": "[^"]+"/, `"date": "${date}"`)
  await edit(join(project, 'data/annotations.json'), /"changed": "[^"]+"/, `"changed": "${changed}"`)
  await edit(join(project, 'src/shell/messages.ts'), '｜${appName}`', `｜\${appName}${mark}\``)
}

async function edit(file: string, place: string | RegExp, words: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const edited = text.replace(place, () => words)
  expect(edited, `${file} has ${place}`).not.toBe(text)
  await writeFile(file, edited)
}
