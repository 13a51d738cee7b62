import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/**
 * A name for what files and folders below `root` hold: another one as soon as a file is changed, added, moved or taken
 * away, or `more` is different. Missing files are part of the name too.
 */
export async function hashOfFiles(root: string, parts: readonly string[], more: string): Promise<string> {
  const hash = createHash('sha256').update(more)
  for (const part of parts) {
    for (const file of await filesBelow(join(root, part))) {
      const digest = createHash('sha256')
        .update(await readFile(file))
        .digest('hex')
      hash.update(`\n${relative(root, file)} ${digest}`)
    }
  }
  return hash.digest('hex').slice(0, 32)
}

/** Every file below a path, in a fixed order; the path itself where it is a file. */
async function filesBelow(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (found === null) return []
  if (found.isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Deletes the oldest entries of a folder, until `limit` are left. */
export async function keepNewest(folder: string, limit: number): Promise<void> {
  const entries = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name)
      return { path, changed: (await stat(path)).mtimeMs }
    }),
  )
  const oldest = entries.sort((one, other) => other.changed - one.changed).slice(limit)
  for (const { path } of oldest) await rm(path, { recursive: true, force: true })
}
