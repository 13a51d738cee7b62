import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { runImport } from '../../data/importer/run-import.ts'
import { editionFiles } from '../../src/build/edition-files.ts'
import type { VersionNews } from '../../src/offline/shared/version-news.ts'
import { aboutToCorrect, madeUpCorrection, madeUpReasons } from '../data/importer/editions/made-up-correction.ts'
import { withGap } from '../data/importer/editions/made-up-gap.ts'
import { writePlanFolder } from '../made-up/plan-folder.ts'
import { buildFolder } from './build-folder.ts'
import { hashOfFiles, keepNewest } from './kept-builds.ts'

/** The environment variable with the folder in which the processes of a run agree on who builds a version. */
export const VERSIONS_FOLDER = 'VERSIONS_FOLDER'

/** The first is the build under test; the others are built from a changed copy when a test first needs them. */
export type VersionName = 'first' | 'second' | 'third' | 'corrected' | 'retired' | 'made-up'

/** The news of the later versions. */
export const newsOf: Record<'second' | 'third' | 'corrected', VersionNews> = {
  second: { version: '2.0.0', date: '2027-02-03', changed: '二つめの版の試しです。' },
  third: { version: '3.0.0', date: '2028-12-24', changed: '三つめの版の試しです。' },
  corrected: { version: '1.1.0', date: madeUpCorrection.newerDate, changed: madeUpCorrection.news },
}

/** The tag in the title of every page of a version; empty in the first. */
export const titleTag = { first: '', second: '〈第二版〉', third: '〈第三版〉', corrected: '〈訂正版〉' }

const root = fileURLToPath(new URL('../../', import.meta.url))
const PROJECT = [
  'src',
  'data',
  'public',
  'index.html',
  'LICENSE',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'tests/run/test-files.ts',
]
/** What a version is built from: its build is kept until one of these changes. */
const MADE_OF = [
  ...PROJECT,
  'package-lock.json',
  'tests/browser/versions.ts',
  'tests/data/importer/editions',
  'tests/made-up/plan-folder.ts',
]
const KEPT = join(root, 'node_modules/.cache/test-versions')
const KEPT_LIMIT = 24
const LOOK_AGAIN_MS = 200

/**
 * The folder of a version's build: that of an earlier run, if it was built from the same files, otherwise a new one,
 * built by the process that asks first. Throws where it cannot be built.
 */
export async function builtVersion(name: VersionName): Promise<string> {
  if (name === 'first') return buildFolder
  const kept = join(KEPT, await hashOfFiles(root, MADE_OF, `${name} ${process.version}`))
  if (existsSync(kept)) return kept
  const claims = process.env[VERSIONS_FOLDER]
  if (claims === undefined) throw new Error('the run has no folder in which to agree on versions')
  const outcome = join(claims, `${name}.outcome`)
  const mine = await mkdir(join(claims, name)).then(
    () => true,
    () => false,
  )
  if (mine) {
    const fault = await build(name, kept).then(
      () => '',
      (error: unknown) => String(error),
    )
    await writeFile(`${outcome}.part`, fault)
    await rename(`${outcome}.part`, outcome)
  }
  while (!existsSync(outcome)) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  const fault = await readFile(outcome, 'utf8')
  if (fault !== '') throw new Error(`the ${name} version was not built: ${fault}`)
  return kept
}

/** The made-up plan's folder in the copy of the project. */
const MADE_UP_FOLDER = 'made-up-plan'

/** Six years of two eras. Throws with the import's own words where it is refused. */
function importMadeUpPlan(folder: string): void {
  writePlanFolder(folder, 2017, 6)
  const said: string[] = []
  if (runImport(folder, (line) => said.push(line), editionFiles) !== 0) throw new Error(said.join('\n'))
}

/** Builds a version from a changed copy of the project. `kept` is complete or missing, even if the run is stopped. */
async function build(name: Exclude<VersionName, 'first'>, kept: string): Promise<void> {
  const project = await mkdtemp(join(tmpdir(), `version-${name}-`))
  try {
    for (const part of PROJECT) await cp(join(root, part), join(project, part), { recursive: true })
    await symlink(join(root, 'node_modules'), join(project, 'node_modules'))
    if (name === 'corrected') correct(project)
    if (name === 'made-up') importMadeUpPlan(join(project, MADE_UP_FOLDER))
    else if (name !== 'retired') await change(project, newsOf[name], titleTag[name])
    const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
    await promisify(execFile)(process.execPath, [vite, 'build'], {
      cwd: project,
      env: {
        ...process.env,
        PUBLIC_ADDRESS: '',
        NODE_ENV: 'production',
        WORKER: name === 'retired' ? 'retired' : '',
        PLAN_FOLDER: name === 'made-up' ? MADE_UP_FOLDER : '',
      },
      maxBuffer: 10_000_000,
    })
    await mkdir(KEPT, { recursive: true })
    const part = await mkdtemp(join(KEPT, 'part-'))
    await cp(join(project, 'dist'), part, { recursive: true })
    // Another run may have built the same meanwhile.
    await rename(part, kept).catch(() => rm(part, { recursive: true }))
    await keepNewest(KEPT, KEPT_LIMIT)
  } finally {
    await rm(project, { recursive: true, force: true })
  }
}

/** A newer edition of the data, imported over an older one in which some of it was wrong. */
function correct(project: string): void {
  const faults: string[] = []
  aboutToCorrect(join(root, 'data'), join(project, 'data'), madeUpReasons)
  withGap(join(project, 'data'))
  const exitCode = runImport(join(project, 'data'), (line) => faults.push(line), editionFiles)
  expect(exitCode, faults.join('\n')).toBe(0)
}

/**
 * Another version number, another edition of the data, and a tag in every title, so that every script gets another
 * name.
 */
async function change(project: string, { version, date, changed }: VersionNews, tag: string): Promise<void> {
  await edit(join(project, 'package.json'), /"version": "[^"]+"/, `"version": "${version}"`)
  const annotations = join(project, 'data/annotations.json')
  if (date !== newsOf.corrected.date) {
    await edit(annotations, /"date": "[^"]+"/, `"date": "${date}"`)
    await edit(annotations, /"changed": "[^"]+"/, `"changed": "${changed}"`)
  }
  await edit(join(project, 'src/shell/messages.ts'), '｜${appName}`', `｜\${appName}${tag}\``)
}

async function edit(file: string, found: string | RegExp, words: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const edited = text.replace(found, () => words)
  expect(edited, `${file} has ${found}`).not.toBe(text)
  await writeFile(file, edited)
}
