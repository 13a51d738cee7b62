import { expect, it } from 'vitest'
import { inBothNotations } from '../../src/plan/both-notations.ts'

it.each([
  ['平成22～24年度にわたる記録', '平成22～24年度（2010～2012年度）にわたる記録'],
  ['平成30～令和2年度にわたる記録', '平成30～令和2年度（2018～2020年度）にわたる記録'],
  ['平成23年度（2011年度）、10件', '平成23年度（2011年度）、10件'],
  ['平成24年度の11回がいちばん多い', '平成24年度（2012年度）の11回がいちばん多い'],
  ['「平成25年度に選定」と書かれた', '「平成25年度に選定」と書かれた'],
])('%s in words that are heard: %s', (text, both) => {
  expect(inBothNotations(text)).toBe(both)
})
