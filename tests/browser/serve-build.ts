import { serve } from '../../src/hosting/serve.ts'
import { APP_ADDRESS, buildFolder } from './build-folder.ts'

/** Serves the build for all browser tests. The tests run in other processes and learn the address from the environment. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  const server = await serve(buildFolder, { port: 0 })
  process.env[APP_ADDRESS] = server.address
  return server.close
}
