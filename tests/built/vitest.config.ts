import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** `npm run test:built`: what the build wrote, read without a browser. Needs none of the plugins that build it. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['tests/built/**/*.test.ts'],
    // One process for all files, so that every page is parsed once.
    isolate: false,
    maxWorkers: 1,
    // A busy machine is slow, not wrong: no test here is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
