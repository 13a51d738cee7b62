import { test as base } from '@playwright/test'
import { APP_ADDRESS } from './build-folder.ts'

/** Playwright's test; addresses such as './projects/1/' are relative to the address at which the build is served. */
export const test = base.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern.
  baseURL: async ({}, use) => {
    await use(process.env[APP_ADDRESS])
  },
  // Storing everything for offline costs each visit a second of both cores. What is about offline allows the worker.
  serviceWorkers: 'block',
})
