import { describe, expect, it } from 'vitest'
import { declaredColumns, declaredIn, declaredPoints } from '../../src/open-data/scores.ts'
import { planParts } from '../../src/plan/plan-parts.ts'
import { annotations, plan } from '../plan/committed-content.ts'
import { madeUpContent } from '../made-up/made-up-plan.ts'
import { isVerbatim } from '../../src/open-data/table.ts'
import { committedCharts, committedFiles } from './open-data-source.ts'
import { scoreOf } from './scorer/score.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

/** A table of eight rows with the given head and cells. */
const file = (head: string, ...lines: string[]) => `\uFEFF${[head, ...lines].join('\r\n')}\r\n`
const rows = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index))
const breachesOf = (text: string) => scoreOf(text).breaches.map(({ rule }) => rule)

describe('the official rules for machine-readable data', () => {
  it.each([...committedFiles, ...committedCharts.map(({ file, text }) => [file, text] as const)])(
    'give %s all points of levels 2 and 3',
    (_name, text) => {
      const { levels } = scoreOf(text)
      expect([levels[2], levels[3]]).toEqual([100, 100])
    },
  )

  itOfFirstPlan.each([...committedFiles])(
    'give %s all points of level 1, but for the sentences that are declared',
    (name, text) => {
      const declared = declaredColumns.filter(({ table }) => table === name)
      const found = scoreOf(text).breaches.flatMap(({ rule, columns }) => columns.map((column) => ({ rule, column })))
      expect(found).toEqual(declared.map(({ rule, column }) => ({ rule, column })))
      expect(scoreOf(text).levels[1]).toBe(declared.length > 0 ? declaredPoints : 100)
    },
  )

  itOfFirstPlan('are broken by a chart’s file only where the declared sentences stand in it', () => {
    const declared = declaredColumns.filter(({ table }) => table === 'charts')
    const broken = committedCharts
      .map(({ file, text }) => ({ file, ...scoreOf(text) }))
      .filter(({ breaches }) => breaches[0])
    expect(broken.map(({ file }) => file)).toEqual(['p9-special-sites.csv'])
    for (const { breaches, levels } of broken) {
      expect(breaches).toMatchObject(declared.map(({ rule, column }) => ({ rule, columns: [column] })))
      expect(levels[1]).toBe(declaredPoints)
    }
  })

  itOfFirstPlan('are declared broken only for what the plan has', () => {
    expect(declaredIn(plan, planParts(plan, annotations))).toEqual(declaredColumns)
    const other = madeUpContent(2020, 3)
    expect(declaredIn(other.plan, planParts(other.plan, other.annotations))).toEqual([])
  })

  it('are declared broken only where the city’s own words stand', () => {
    expect(declaredColumns.filter(({ column }) => !isVerbatim(column))).toEqual([])
  })
})

describe('our reading of the scorer', () => {
  it('finds nothing in a plain table', () => {
    expect(scoreOf(file('name_text,item_count', ...rows(6, (at) => `花${at},${at}`)))).toEqual({
      levels: { 1: 100, 2: 100, 3: 100 },
      breaches: [],
    })
  })

  it.each([
    ['L1-02', file('a_id,b_id', 'x,1', ',', 'y,2', 'z,3')],
    ['L1-04', file('a_id,b_id,c_id', 'x,1,p', 'y,2,q', '合計,3,r')],
    ['L1-05', file('a_id,', 'x,1', 'y,2', 'z,3')],
    ['L1-06', file('a_id,b_text', 'x,あ　い', 'y,う', 'z,え')],
    ['L1-07', file('a_id,b_text', 'x,春、夏、秋', 'y,う', 'z,え')],
    ['L1-07', file('a_id,b_text', 'x,春・夏・秋', 'y,う', 'z,え')],
    ['L1-07', file('a_id,b_text', 'x,"spring, summer"', 'y,う', 'z,え')],
    ['L1-14', file('a_id,b_text', 'x,"あ\nい"', 'y,う', 'z,え')],
    ['L1-15', file('a_id,b_text', 'x,あ,い', 'y,う', 'z,え')],
    ['L1-15', file('a_id,b_text', 'x,あ"い', 'y,う', 'z,え')],
    ['L2-01', file('a_id,b_count', ...rows(9, (at) => `x${at},${at}00`), 'y,約100')],
    ['L2-02', file('a_name,b_name,c_count', 'x,あ,1', ',い,2', 'z,う,3')],
    ['L2-02', file('a_name,b_name,c_count', 'x,あ,1', '同上,い,2', 'z,う,3')],
    ['L2-03', file('a_id,a_id', 'x,あ', 'y,い', 'z,う')],
    ['L2-04', file('a_id,b_name', ...rows(20, (at) => `x${at},市役所本庁`), 'y,市役所本店')],
    ['L2-05', file('a_id,b_name', ...rows(20, (at) => `x${at},その他`), 'y,その他（花）')],
    ['L3-01', file('題,,', 'a_id,b_id,c_id', 'x,1,あ', 'y,2,い')],
    ['L3-04', file('a_id,value', ...rows(9, (at) => `x${at},${at}00`))],
    ['L3-05', file('a_id,start_year', 'x,平成22年', 'y,平成23年', 'z,平成24年')],
    ['L3-05', file('a_id,start_date', 'x,2010年4月', 'y,2010/4/1', 'z,2010/5/1')],
    ['L3-06', file('a_id,city_name', 'x,相模原市', 'y,相模原市', 'z,相模原市')],
    ['L3-06', file('a_id,b_name', 'x,神奈川', 'y,神奈川', 'z,神奈川')],
    ['L3-09', file('a_id,2010,2011,2012', 'x,1,2,3', 'y,1,2,3', 'z,1,2,3')],
  ])('finds %s broken', (rule, text) => {
    expect(breachesOf(text)).toContain(rule)
  })

  it('takes all points of a level for a fatal breach, and those of the others otherwise', () => {
    expect(scoreOf(file('a_id,a_id', 'x,あ', 'y,い', 'z,う')).levels).toEqual({ 1: 100, 2: 0, 3: 100 })
    expect(scoreOf(file('a_id,value', ...rows(9, (at) => `x${at},${at}00`))).levels).toEqual({ 1: 100, 2: 100, 3: 90 })
    expect(scoreOf(file('a_id,b_text', 'x,春、夏、秋　', 'y,う', 'z,え')).levels[1]).toBe(80)
  })

  it('knows a region’s name where its code stands beside it', () => {
    expect(breachesOf(file('city_code,city_name', '141500,相模原市', '141500,相模原市'))).toEqual([])
  })
})
