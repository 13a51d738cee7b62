import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The path below which a folder was built to live: the scope in its web manifest, '/' where it tells none. */
export async function builtBasePath(folder: string): Promise<string> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.webmanifest'), 'utf8'))
    const scope = typeof manifest === 'object' && manifest !== null && 'scope' in manifest ? manifest.scope : undefined
    return typeof scope === 'string' && scope.startsWith('/') ? scope : '/'
  } catch {
    return '/'
  }
}
