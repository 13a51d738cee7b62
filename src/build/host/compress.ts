import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.csv', '.webmanifest'])
const FORMATS = [
  { extension: '.br', encode: brotli },
  { extension: '.gz', encode: (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }) },
]

/** The bytes for a browser that accepts brotli: the slowest and smallest setting, made once per file. */
export function brotli(content: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
}

/** Writes a `.br` and a `.gz` beside every compressible file of the folder where they are missing or older than the file. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(files.map(compressFile))
}

async function compressFile(file: string): Promise<void> {
  const { mtimeMs } = await stat(file)
  for (const { extension, encode } of FORMATS) {
    const target = file + extension
    if (await isNewer(target, mtimeMs)) continue
    const content = await readFile(file)
    const encoded = await encode(content)
    // A tiny file grows when compressed. Then the plain one is sent, and an old compressed copy must be deleted.
    if (encoded.length < content.length) await writeFile(target, encoded)
    else await rm(target, { force: true })
  }
}

async function isNewer(file: string, than: number): Promise<boolean> {
  try {
    return (await stat(file)).mtimeMs >= than
  } catch {
    return false
  }
}
