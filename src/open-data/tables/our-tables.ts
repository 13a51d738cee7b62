import type { PhaseProject } from '../../plan/annotations.ts'
import type { Glossary } from '../../plan/glossary.ts'
import type { Numbers, Series, SeriesPoint } from '../../plan/series.ts'
import { codeWords } from '../code-messages.ts'
import type { Row, Table } from '../table.ts'

/** What this app adds to the city's words, as tables: the places of schedule cells, the numbers, the glossary, the codes. */
export function ourTables(phaseProjects: readonly PhaseProject[], numbers: Numbers, glossary: Glossary): Table[] {
  const tables = [
    phaseProjectsTable(phaseProjects),
    ...seriesTables(numbers),
    ...glossaryTables(glossary),
    codesTable(),
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}

function phaseProjectsTable(phaseProjects: readonly PhaseProject[]): Table {
  return {
    name: 'phase_projects',
    columns: ['phase_id', 'project_number', 'confidence_code', 'reason_text'],
    key: ['phase_id'],
    rows: phaseProjects.map(({ phase, project, confidence, reason }) => ({
      phase_id: phase,
      project_number: project,
      confidence_code: confidence,
      reason_text: reason,
    })),
  }
}

/**
 * A number that the document gives for several years is one row and is never split, so only a number of one year has a
 * `fiscal_year`.
 */
function valueRow({ id, project, label, measure, basis, unit }: Series, point: SeriesPoint, index: number): Row {
  const { fiscalYears, value, approximate, of, source } = point
  return {
    series_id: id,
    value_order_number: index + 1,
    project_number: project,
    series_label: label,
    measure_code: measure,
    basis_code: basis,
    fiscal_year: fiscalYears.length === 1 ? (fiscalYears[0] ?? null) : null,
    first_fiscal_year: fiscalYears[0] ?? null,
    last_fiscal_year: fiscalYears.at(-1) ?? null,
    value_number: value,
    unit,
    is_approximate: approximate,
    item_id: of,
    first_line_number: source.from,
    last_line_number: source.to,
  }
}

function seriesTables({ series }: Numbers): Table[] {
  return [
    {
      name: 'series',
      columns: [
        ...(['series_id', 'series_label', 'unit', 'value_number', 'fiscal_year', 'first_fiscal_year'] as const),
        ...(['last_fiscal_year', 'value_order_number', 'project_number', 'measure_code', 'basis_code'] as const),
        ...(['is_approximate', 'item_id', 'first_line_number', 'last_line_number'] as const),
      ],
      key: ['series_id', 'value_order_number'],
      rows: series.flatMap((entry) => entry.points.map((point, index) => valueRow(entry, point, index))),
    },
    {
      name: 'series_phrases',
      columns: ['series_id', 'value_order_number', 'phrase_order_number', 'phrase_text'],
      key: ['series_id', 'value_order_number', 'phrase_order_number'],
      rows: series.flatMap(({ id, points }) =>
        points.flatMap(({ phrases }, point) =>
          phrases.map((phrase, index) => ({
            series_id: id,
            value_order_number: point + 1,
            phrase_order_number: index + 1,
            phrase_text: phrase,
          })),
        ),
      ),
    },
    {
      name: 'series_names',
      columns: ['series_id', 'name_order_number', 'name_text'],
      key: ['series_id', 'name_order_number'],
      rows: series.flatMap(({ id, counted = [] }) =>
        counted.map((name, index) => ({ series_id: id, name_order_number: index + 1, name_text: name })),
      ),
    },
    {
      name: 'series_notes',
      columns: ['series_id', 'note_text'],
      key: ['series_id'],
      rows: series.flatMap(({ id, note }) => (note === undefined ? [] : [{ series_id: id, note_text: note }])),
    },
  ]
}

function glossaryTables({ terms }: Glossary): Table[] {
  return [
    {
      name: 'glossary',
      columns: ['term_id', 'term', 'term_reading', 'explanation_text'],
      key: ['term_id'],
      rows: terms.map(({ id, term, reading, explanation }) => ({
        term_id: id,
        term,
        term_reading: reading,
        explanation_text: explanation,
      })),
    },
    {
      name: 'glossary_variants',
      columns: ['term_id', 'variant_text'],
      key: ['term_id', 'variant_text'],
      rows: terms.flatMap(({ id, variants }) => variants.map((variant) => ({ term_id: id, variant_text: variant }))),
    },
    {
      name: 'glossary_projects',
      columns: ['term_id', 'project_number'],
      key: ['term_id', 'project_number'],
      rows: terms.flatMap(({ id, projects }) => projects.map((number) => ({ term_id: id, project_number: number }))),
    },
  ]
}

function codesTable(): Table {
  return {
    name: 'codes',
    columns: ['code_list_name', 'code', 'code_label', 'code_description'],
    key: ['code_list_name', 'code'],
    rows: Object.entries(codeWords).flatMap(([column, codes]) =>
      Object.entries<readonly [string, string]>(codes).map(([code, [label, description]]) => ({
        code_list_name: column,
        code,
        code_label: label,
        code_description: description,
      })),
    ),
  }
}
