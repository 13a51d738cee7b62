// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import YearRecord from '../../../src/browse/years/YearRecord.vue'
import { lowestLines } from '../../../src/plan/year-lines.ts'
import { achievements } from '../../plan/committed-content.ts'
import { withContent } from '../../record/content/with-content.ts'
import { routerAt } from '../../ui/small-router.ts'

const router = await routerAt('/years/2012/')

it('on the page of a year the lines of that year are in sight, those of other years folded, and none is lost', () => {
  for (const achievement of achievements.filter(({ details }) => details.length > 0)) {
    for (const year of achievement.recordedYears) {
      const record = mount(YearRecord, {
        props: { achievement, year },
        global: { plugins: [router], provide: withContent() },
      })
      const folds = record.findAll('details.year-record__others')
      const lines = lowestLines(achievement.details)
      for (const { id, text, fiscalYears } of lines) {
        const shown = record.findAll(`[id="${id}"]`)
        expect(
          shown.map((line) => line.get('.city-text').element.textContent),
          id,
        ).toEqual([text])
        const folded = folds.some((fold) => fold.find(`[id="${id}"]`).exists())
        expect(folded, `${id} in ${year}`).toBe(fiscalYears.length > 0 && !fiscalYears.includes(year))
      }
      const others = lines.filter(({ fiscalYears }) => fiscalYears.length > 0 && !fiscalYears.includes(year)).length
      expect(folds.map((fold) => fold.get('summary').text())).toEqual(
        others > 0 ? [`ほかの年度の行（${others}行）`] : [],
      )
    }
  }
})
