import { existsSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'

/** Expects that there is a test, as “file: title”. `of`: what rests on it. */
export function expectTest(test: string, of: string): void {
  const [, file = '', title = ''] = /^(tests\/\S+\.(?:spec|test)\.ts): (.+)$/.exec(test) ?? []
  expect(existsSync(file), `${of}: ${test}`).toBe(true)
  expect(readFileSync(file, 'utf8').includes(title), `${of}: ${test}`).toBe(true)
}
