import { fileURLToPath } from 'node:url'

/** The environment variable with the address at which the build is served during the tests. */
export const APP_ADDRESS = 'APP_ADDRESS'

/** What `npm run build` writes. */
export const buildFolder = fileURLToPath(new URL('../../dist/', import.meta.url))
