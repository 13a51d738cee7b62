import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The unit tests that need a worker of their own: they draw into a document, or replace a module that others import too.
 * `folder`: the full path in which to look. Returns paths relative to it, with `/` on every system.
 */
export function isolatedTests(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) =>
      /^\/\/ @vitest-environment happy-dom|^vi\.(?:mock|doMock)\(/m.test(readFileSync(join(folder, file), 'utf8')),
    )
    .map((file) => file.replaceAll('\\', '/'))
}
