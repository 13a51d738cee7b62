import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Source files by their path from the repository's root, with forward slashes. A test may make one up. */
export type SourceTree = ReadonlyMap<string, string>

/** Reads the files below the given folders (or single files) whose names end in one of the extensions. */
export async function readTree(
  root: string,
  places: readonly string[],
  extensions: readonly string[],
): Promise<SourceTree> {
  const tree = new Map<string, string>()
  for (const place of places) {
    const entries = await readdir(join(root, place), { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      if (!entry.isFile() || !extensions.some((extension) => entry.name.endsWith(extension))) continue
      const file = join(entry.parentPath, entry.name)
      tree.set(relative(root, file).split(sep).join('/'), await readFile(file, 'utf8'))
    }
  }
  return tree
}
