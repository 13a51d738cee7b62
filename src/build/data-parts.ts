import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const PART = /\.json\?(only|without)=([\w,]+)$/

/**
 * Lets a script take a part of a data file, so that a page fetches what it shows: `reading.json?without=series` and
 * `reading.json?only=series` are the file without and with nothing but that key. The file itself stays whole.
 */
export function dataParts(): Plugin {
  return {
    name: 'data-parts',
    load(id) {
      const [, choice, names = ''] = PART.exec(id) ?? []
      if (choice === undefined) return null
      const file = id.slice(0, id.indexOf('?'))
      this.addWatchFile(file)
      const part = partOf(readFileSync(file, 'utf8'), choice === 'only', names.split(','))
      return { code: `export default ${part}`, moduleType: 'js' }
    },
  }
}

/** The part of a JSON object's text with only, or without, some keys. Throws for a key that the object does not have. */
export function partOf(text: string, only: boolean, names: readonly string[]): string {
  const whole = JSON.parse(text) as Record<string, unknown>
  const missing = names.filter((name) => !(name in whole))
  if (missing.length > 0) throw new Error(`the data file has no ${missing.join(', ')}`)
  return JSON.stringify(Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name) === only)))
}
