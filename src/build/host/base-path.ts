import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The base path of a built folder: the scope in its web manifest, '/' where there is none. */
export async function builtBasePath(folder: string): Promise<string> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.webmanifest'), 'utf8'))
    const scope = typeof manifest === 'object' && manifest !== null && 'scope' in manifest ? manifest.scope : undefined
    return typeof scope === 'string' && scope.startsWith('/') ? scope : '/'
  } catch {
    return '/'
  }
}
