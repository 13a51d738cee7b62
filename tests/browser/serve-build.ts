import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../src/build/host/serve.ts'
import { APP_ADDRESS, buildFolder } from './build-folder.ts'
import { VERSIONS_FOLDER } from './versions.ts'

/** Serves the build for all browser tests. They run in other processes and get the address from the environment. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  const server = await serve(buildFolder, { port: 0 })
  process.env[APP_ADDRESS] = server.address
  // Used only by tests that need further versions.
  const versions = await mkdtemp(join(tmpdir(), 'versions-'))
  process.env[VERSIONS_FOLDER] = versions
  return async () => {
    await server.close()
    await rm(versions, { recursive: true, force: true })
  }
}
