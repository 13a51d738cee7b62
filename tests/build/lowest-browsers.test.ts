import { expect, test } from 'vitest'
import { browserslist } from '../../package.json'
import { cssTargets } from '../../src/build/lowest-browsers.ts'

test('the style sheet is built for the lowest browsers that package.json names', () => {
  expect(cssTargets(['firefox >= 115', 'ios_saf >= 15.4'])).toEqual(['firefox115', 'ios15.4'])
  expect(cssTargets(browserslist)).toHaveLength(browserslist.length)
})

test('a line that the build would read otherwise than the linter stops it', () => {
  expect(() => cssTargets(['last 2 versions'])).toThrow('last 2 versions')
})
