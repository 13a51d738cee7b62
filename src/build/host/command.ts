/** `npm run serve`: the built app, or a folder that is named, on this machine, at $PORT, 4173, or the next free port. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { builtBasePath } from './base-path.ts'
import { startOnFreePort, wantedPort } from './free-port.ts'
import { serve } from './serve.ts'

const USUAL_PORT = 4173
const folder = process.argv[2] ?? fileURLToPath(new URL('../../../dist', import.meta.url))

// A signal alone would end the process without its 'exit', at which the served copy is removed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit())

try {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('There is no built app in dist/. Run `npm run build` first.')
  const basePath = await builtBasePath(folder)
  const server = await startOnFreePort(wantedPort(process.env['PORT'], USUAL_PORT), (port) =>
    serve(folder, { port, basePath }),
  )
  console.log(`The app is at ${server.address} (Ctrl+C ends it)`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
