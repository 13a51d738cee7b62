import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

interface FirstPublished {
  /** What its pages had written into localStorage, by key, as a reader left it who had used them. */
  localStorage: Readonly<Record<string, string>>
  /** Its files, by their paths. */
  files: Readonly<Record<string, string>>
}

/**
 * The first version that was published, a build of commit ebb6700, cut down to what its settings page needs to run: its
 * own scripts and worker byte for byte, three of its pages, an empty style sheet, and a list in the worker of what is left.
 */
export async function firstPublished(): Promise<FirstPublished> {
  const packed = await readFile(fileURLToPath(new URL('fixtures/ebb6700.json.br', import.meta.url)))
  return JSON.parse(brotliDecompressSync(packed).toString()) as FirstPublished
}

/** Writes its files into a folder that a host can serve. */
export async function writeFirstPublished(folder: string): Promise<void> {
  for (const [path, text] of Object.entries((await firstPublished()).files)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
