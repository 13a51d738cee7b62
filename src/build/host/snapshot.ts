import { rmSync } from 'node:fs'
import { cp, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compressFolder } from './compress.ts'

/** A copy of a built folder with its compressed files, which no build changes. */
export interface Snapshot {
  folder: string
  /** Which build it was made from. */
  build: string
  remove: () => Promise<void>
}

/** The copies that are there: nobody else would remove them when the process ends. */
const copies = new Set<string>()
process.once('exit', () => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })))

/**
 * Identifies the build in a folder by the file system's data; null where there is none or only a part of one: the build
 * writes `sw.js` last.
 */
export async function buildIn(folder: string): Promise<string | null> {
  try {
    const files = await Promise.all(['index.html', 'sw.js'].map((name) => stat(join(folder, name))))
    return files.map(({ mtimeMs, size, ino }) => `${mtimeMs}-${size}-${ino}`).join(' ')
  } catch {
    return null
  }
}

/**
 * Copies a built folder, so that a build that empties it while it is served breaks no answer. Rejects where the folder
 * changes or disappears meanwhile; then, and when the process ends, nothing is left behind.
 */
export async function takeSnapshot(folder: string): Promise<Snapshot> {
  const copy = await mkdtemp(join(tmpdir(), 'served-build-'))
  copies.add(copy)
  const remove = async () => {
    await rm(copy, { recursive: true, force: true })
    copies.delete(copy)
  }
  try {
    const build = (await buildIn(folder)) ?? ''
    await compressFolder(folder)
    // Modification times are preserved, because conditional requests use them.
    await cp(folder, copy, { recursive: true, preserveTimestamps: true })
    if (((await buildIn(folder)) ?? '') !== build) throw new Error(`${folder} changed while it was read`)
    return { folder: copy, build, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
