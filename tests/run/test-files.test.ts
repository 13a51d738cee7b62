// @vitest-environment node
import { expect, it } from 'vitest'
import { firstPlan, ofAnotherPlan, testFiles } from './test-files.ts'

const made = [
  { path: 'tests/a.test.ts', text: "// @vitest-environment happy-dom\n// @first-plan\nimport { it } from 'vitest'\n" },
  { path: 'tests/b.test.ts', text: "import { it } from 'vitest'\nit('says // @first-plan', () => {})\n" },
]

it('with another plan only the files that say so are left out, with the first plan none', () => {
  expect(ofAnotherPlan(made, 'midori-2020')).toEqual(['tests/a.test.ts'])
  expect(ofAnotherPlan(made, firstPlan())).toEqual([])
})

it('most files of tests, and one of each kind, are run with any plan', () => {
  for (const [folder, ending] of [
    ['tests', '.test.ts'],
    ['tests/built', '.test.ts'],
    ['tests/browser', '.spec.ts'],
  ] as const) {
    const all = testFiles(folder, ending)
    const left = all.length - ofAnotherPlan(all, 'midori-2020').length
    expect(left, folder).toBeGreaterThan(folder === 'tests' ? all.length / 2 : 0)
  }
})
