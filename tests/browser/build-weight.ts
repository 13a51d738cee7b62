import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, gzipSync } from 'node:zlib'
import { brotli } from '../../src/build/host/compress.ts'
import { buildFolder } from './build-folder.ts'

/** The bytes of one file or of several, as transferred. */
export interface Weight {
  brotli: number
  gzip: number
}

const ALREADY_COMPRESSED = /\.(?:png|jpe?g|webp|avif|woff2|ico)$/

/** What a reader must choose first is listed too, but not stored on the first visit. */
const isStored = (entry: string) => /"?digest"?\s*:/.test(entry) && !/"?choice"?\s*:/.test(entry)

/** The files that the worker stores for offline, from the list in its own script. */
export function precachedFiles(): string[] {
  const script = readFileSync(join(buildFolder, 'sw.js'), 'utf8')
  const entries = script.matchAll(/\{[^{}]*\b"?url"?\s*:\s*["'`]([^"'`]+)["'`][^{}]*\}/g)
  const files = [...entries].flatMap(([entry, url]) => (isStored(entry) && url !== undefined ? [url] : []))
  return [...new Set(files.map(fileOfAddress))]
}

/** The file of an address of the build: 'projects/1/' -> 'projects/1/index.html'. */
export function fileOfAddress(address: string): string {
  const path = address.replace(/[?#].*$/, '').replace(/^\.?\//, '')
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** Pages share most of their files, so each is compressed once. */
const weighed = new Map<string, Promise<Weight>>()

export function weightOf(file: string): Promise<Weight> {
  const known = weighed.get(file) ?? weigh(file)
  weighed.set(file, known)
  return known
}

async function weigh(file: string): Promise<Weight> {
  const content = readFileSync(join(buildFolder, file))
  if (ALREADY_COMPRESSED.test(file)) return { brotli: content.length, gzip: content.length }
  const small = await brotli(content)
  const medium = gzipSync(content, { level: constants.Z_BEST_COMPRESSION })
  return { brotli: Math.min(small.length, content.length), gzip: Math.min(medium.length, content.length) }
}

export async function weightOfAll(files: Iterable<string>): Promise<Weight> {
  const weights = await Promise.all([...files].map(weightOf))
  return weights.reduce((sum, weight) => ({ brotli: sum.brotli + weight.brotli, gzip: sum.gzip + weight.gzip }), {
    brotli: 0,
    gzip: 0,
  })
}

/** A table for people, in kB of 1000 bytes. */
export function weightTable(rows: readonly (Weight & { name: string; files: number; limit?: number })[]): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8)
  const width = Math.max(...rows.map(({ name }) => name.length))
  const lines = rows.map(({ name, files, brotli, gzip, limit }) => {
    const cells = [name.padEnd(width), String(files).padStart(5), kilobytes(brotli), kilobytes(gzip)]
    return [...cells, limit === undefined ? '' : kilobytes(limit)].join('  ').trimEnd()
  })
  const head = [''.padEnd(width), 'files', '  brotli', '    gzip', '   limit'].join('  ')
  return [head, ...lines].join('\n')
}
