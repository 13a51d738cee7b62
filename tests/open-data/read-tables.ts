import { parse } from 'csv-parse/sync'
import type { Achievement, Detail, Plan, SourceSpan } from '../../src/plan/plan.ts'
import type { Series } from '../../src/plan/series.ts'
import { PLAN_SCHEMA_VERSION } from '../../src/plan/schema-versions.ts'

/** The text of each CSV file by its name, without `.csv`. */
type Files = ReadonlyMap<string, string>
type Entry = Readonly<Record<string, string>>

/** The rows of a CSV file by the names of their columns, read by another library than the writer's. */
export function recordsOf(files: Files, name: string): Entry[] {
  const text = files.get(name)
  if (text === undefined) throw new Error(`there is no ${name}.csv`)
  return parse<Entry>(text, { bom: true, columns: true })
}

/** Reads the cells of a row: a missing column is a fault, an empty cell is null. */
function cells(row: Entry) {
  const text = (column: string) => {
    const value = row[column]
    if (value === undefined) throw new Error(`there is no column ${column}`)
    return value
  }
  const orNull = (column: string) => (text(column) === '' ? null : text(column))
  return { text, orNull, number: (column: string) => Number(text(column)) }
}

const spanOf = (row: Entry): SourceSpan => ({
  from: cells(row).number('first_line_number'),
  to: cells(row).number('last_line_number'),
})

const yearsFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** The plan again, from nothing but the CSV files: the answer key of whoever imports them. */
export function planOf(files: Files): Plan {
  const [row] = recordsOf(files, 'plan')
  if (row === undefined) throw new Error('plan.csv has no row')
  const { text, orNull, number } = cells(row)
  const projects = recordsOf(files, 'projects')
  const inOrder = (code: string) =>
    projects
      .filter((project) => project['policy_code'] === code)
      .sort((a, b) => cells(a).number('order_in_policy_number') - cells(b).number('order_in_policy_number'))
      .map((project) => cells(project).number('project_number'))
  const having = (name: string, column: string, value: string) =>
    recordsOf(files, name).filter((entry) => entry[column] === value)

  const years = (name: string, column: string, id: string) =>
    having(name, column, id).map((entry) => ({ year: cells(entry).number('fiscal_year'), entry }))
  const parents = new Map(
    recordsOf(files, 'detail_parents').map((entry) => [entry['detail_id'], entry['parent_detail_id']]),
  )
  const allDetails = recordsOf(files, 'details')
  const detailsUnder = (parent: string | undefined, rows: readonly Entry[]): Detail[] =>
    rows
      .filter((entry) => parents.get(entry['detail_id']) === parent)
      .map((entry) => ({
        id: cells(entry).text('detail_id'),
        text: cells(entry).text('detail_text'),
        fiscalYears: years('detail_years', 'detail_id', cells(entry).text('detail_id')).map(({ year }) => year),
        details: detailsUnder(entry['detail_id'], rows),
        source: spanOf(entry),
      }))
  const achievementOf = (entry: Entry): Achievement => {
    const id = cells(entry).text('achievement_id')
    const own = years('achievement_years', 'achievement_id', id)
    const below = allDetails.filter((detail) =>
      ['project_number', 'achievement_order_number'].every((column) => detail[column] === entry[column]),
    )
    return {
      id,
      text: cells(entry).text('achievement_text'),
      fiscalYears: own
        .filter(({ entry: { year_source_code: code } }) => code === 'achievement')
        .map(({ year }) => year),
      yearsFrom: cells(entry).text('years_from_code') as Achievement['yearsFrom'],
      recordedYears: own.map(({ year }) => year),
      details: detailsUnder(undefined, below),
      source: spanOf(entry),
    }
  }

  return {
    schemaVersion: PLAN_SCHEMA_VERSION,
    id: text('plan_id'),
    title: text('plan_title'),
    municipality: { code: text('region_code'), name: text('region_name') },
    fiscalYears: yearsFrom(number('first_fiscal_year'), number('last_fiscal_year')),
    source: {
      file: text('source_file_name'),
      sha256: text('source_sha256'),
      lines: number('source_line_count'),
      publisher: orNull('publisher_name'),
      url: orNull('source_url'),
      retrieved: orNull('retrieved_date'),
      licence: orNull('licence_name'),
    },
    policies: recordsOf(files, 'policies').map((policy) => {
      const code = cells(policy).text('policy_code')
      return {
        code,
        title: cells(policy).text('policy_title'),
        projects: inOrder(code),
        phases: having('phases', 'policy_code', code).map((phase) => ({
          id: cells(phase).text('phase_id'),
          label: cells(phase).text('phase_label'),
          source: spanOf(phase),
        })),
        source: spanOf(policy),
      }
    }),
    projects: projects.map((project) => {
      const value = cells(project).text('project_number')
      const of = (name: string) => having(name, 'project_number', value)
      return {
        number: Number(value),
        title: cells(project).text('project_title'),
        source: spanOf(project),
        policy: cells(project).text('policy_code'),
        departments: of('departments').map((entry) => ({
          id: cells(entry).text('department_id'),
          text: cells(entry).text('department_name'),
          kind: cells(entry).text('department_kind_code') as 'named' | 'collective',
          source: spanOf(entry),
        })),
        overview: of('overviews').map((entry) => ({
          id: cells(entry).text('overview_id'),
          text: cells(entry).text('overview_text'),
          source: spanOf(entry),
        })),
        achievements: of('achievements').map(achievementOf),
      }
    }),
  }
}

/** The numbers again, without the titles of charts, which are no data. */
export function seriesOf(files: Files): Omit<Series, 'message' | 'messagePhrases' | 'summary'>[] {
  const rows = recordsOf(files, 'series')
  const phrases = recordsOf(files, 'series_phrases')
  const ids = [...new Set(rows.map((row) => cells(row).text('series_id')))]
  return ids.flatMap((id) => {
    const own = rows.filter((row) => row['series_id'] === id)
    const [first] = own
    if (first === undefined) return []
    const names = recordsOf(files, 'series_names').filter((row) => row['series_id'] === id)
    const notes = recordsOf(files, 'series_notes').filter((row) => row['series_id'] === id)
    return {
      id,
      project: cells(first).number('project_number'),
      label: cells(first).text('series_label'),
      unit: cells(first).text('unit'),
      measure: cells(first).text('measure_code') as Series['measure'],
      basis: cells(first).text('basis_code') as Series['basis'],
      points: own.map((row) => ({
        fiscalYears:
          row['first_fiscal_year'] === ''
            ? []
            : yearsFrom(cells(row).number('first_fiscal_year'), cells(row).number('last_fiscal_year')),
        value: cells(row).number('value_number'),
        approximate: row['is_approximate'] === 'true',
        phrases: phrases
          .filter((entry) => entry['series_id'] === id && entry['value_order_number'] === row['value_order_number'])
          .map((entry) => cells(entry).text('phrase_text')),
        of: cells(row).orNull('item_id'),
        source: spanOf(row),
      })),
      ...(names.length > 0 ? { counted: names.map((row) => cells(row).text('name_text')) } : {}),
      ...(notes[0] === undefined ? {} : { note: cells(notes[0]).text('note_text') }),
    }
  })
}
