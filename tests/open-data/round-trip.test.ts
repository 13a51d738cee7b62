// @first-plan
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import { openDataTables, tableFile } from '../../src/open-data/tables/open-data-tables.ts'
import { committedFiles, committedSource } from './open-data-source.ts'
import { planOf, recordsOf, seriesOf } from './read-tables.ts'

const filesOf = (plan: Plan) =>
  new Map(openDataTables({ ...committedSource, plan }).map((table) => [table.name, tableFile(table)]))

/** What tables, spreadsheets and programs stumble over. None of it begins a formula. */
const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ',',
        '"',
        '""',
        '\n',
        '\r\n',
        '、',
        '・',
        '　',
        '𠮷',
        '👩‍👩‍👧',
        'か\u3099',
        '=1+1',
        '\uFEFF',
        '～',
        '①',
        "'",
        ' ',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => `あ${parts.join('')}`)

/** The plan with each of its longer texts replaced by the next of `texts`. */
function withTexts(plan: Plan, texts: readonly string[]): Plan {
  let next = 0
  return JSON.parse(JSON.stringify(plan), (key, value: unknown) => {
    if (!['text', 'title', 'label'].includes(key)) return value
    return texts[next++ % texts.length]
  }) as Plan
}

describe('whoever reads the CSV files with another program', () => {
  it('has the plan again, all of it', () => {
    expect(planOf(committedFiles)).toEqual(committedSource.plan)
  })

  it('has every number again', () => {
    const { series } = committedSource.numbers
    const data = series.map((entry) =>
      Object.fromEntries(Object.entries(entry).filter(([name]) => !name.startsWith('message') && name !== 'summary')),
    )
    expect(seriesOf(committedFiles)).toEqual(data)
  })

  it('has the glossary and the places of the schedule cells again', () => {
    const terms = recordsOf(committedFiles, 'glossary').map((row) => [row['term'], row['explanation_text']])
    expect(terms).toEqual(committedSource.glossary.terms.map(({ term, explanation }) => [term, explanation]))
    const found = recordsOf(committedFiles, 'phase_projects').map((row) => [row['phase_id'], row['project_number']])
    expect(found).toEqual(
      committedSource.annotations.phaseProjects.map(({ phase, project }) => [phase, String(project)]),
    )
  })

  it('writes the same bytes from what was read', () => {
    expect(filesOf(planOf(committedFiles))).toEqual(committedFiles)
  })

  it('has the plan again whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.array(oddText, { minLength: 1, maxLength: 40 }), (texts) => {
        const plan = withTexts(committedSource.plan, texts)
        const files = filesOf(plan)
        const read = planOf(files)
        expect(read).toEqual(plan)
        expect(filesOf(read)).toEqual(files)
      }),
      { numRuns: 20 },
    )
  })
})
