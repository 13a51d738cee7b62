import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { planFolder } from '../../data/importer/plan-folder.ts'
import { planData } from '../../src/build/plan-data.ts'
import { ofAnotherPlan, sayLeftOut, testFiles } from '../run/test-files.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const plan = JSON.parse(readFileSync(`${planFolder(root)}/plan.json`, 'utf8')) as { id: string }
const ofFirstPlan = ofAnotherPlan(testFiles('tests/built'), plan.id)
sayLeftOut(ofFirstPlan, plan.id)

/** `npm run test:built`: what the build wrote, read without a browser. Needs none of the plugins that build it. */
export default defineConfig({
  root,
  plugins: [planData()],
  test: {
    include: ['tests/built/**/*.test.ts'],
    exclude: ofFirstPlan,
    // One process for all files, so that every page is parsed once.
    isolate: false,
    maxWorkers: 1,
    // A busy machine is slow, not wrong: no test here is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
