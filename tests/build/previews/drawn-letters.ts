import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const FONT = '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'

/**
 * The code points that the pictures' font has a letter for, read from its table `cmap` (format 4). On a bare machine no
 * other font is there to help.
 */
export function lettersOfFont(): ReadonlySet<number> {
  const file = readFileSync(createRequire(import.meta.url).resolve(FONT))
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const cmap = file.readUInt32BE((tables.find((at) => file.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8)
  const subtables = Array.from(
    { length: file.readUInt16BE(cmap + 2) },
    (_, index) => cmap + file.readUInt32BE(cmap + 4 + index * 8 + 4),
  )
  const format4 = subtables.find((at) => file.readUInt16BE(at) === 4)
  if (format4 === undefined) throw new Error('the font has no table of format 4')
  const segments = file.readUInt16BE(format4 + 6) / 2
  const letters = new Set<number>()
  for (let index = 0; index < segments; index++) {
    const end = file.readUInt16BE(format4 + 14 + index * 2)
    const start = file.readUInt16BE(format4 + 16 + segments * 2 + index * 2)
    for (let code = start; code <= end && code < 0xffff; code++) letters.add(code)
  }
  return letters
}
