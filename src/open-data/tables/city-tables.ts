import type { Edition } from '../../plan/annotations.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Table } from '../table.ts'
import { achievementTables } from './achievement-tables.ts'
import { LINES, lines } from './line-columns.ts'

/**
 * Everything that the city says, as tables: what stands in plan.json, and no more than the edition's date beside it. What
 * the plan lacks is no table. Lines of blocks (評価, KPI) stand below their heading's name, and are not interpreted.
 */
export function cityTables(plan: Plan, edition: Edition): Table[] {
  const tables = [planTable(plan, edition), ...policyTables(plan), ...projectTables(plan), ...achievementTables(plan)]
  return tables.filter(({ rows }) => rows.length > 0)
}

function planTable({ id, title, municipality, fiscalYears, source }: Plan, { date }: Edition): Table {
  return {
    name: 'plan',
    columns: [
      ...(['plan_id', 'plan_title', 'region_code', 'region_name', 'first_fiscal_year', 'last_fiscal_year'] as const),
      ...(['source_file_name', 'source_sha256', 'source_line_count', 'publisher_name', 'source_url'] as const),
      ...(['retrieved_date', 'licence_name', 'edition_date'] as const),
    ],
    key: ['plan_id'],
    rows: [
      {
        plan_id: id,
        plan_title: title,
        region_code: municipality.code,
        region_name: municipality.name,
        first_fiscal_year: fiscalYears[0] ?? null,
        last_fiscal_year: fiscalYears.at(-1) ?? null,
        source_file_name: source.file,
        source_sha256: source.sha256,
        source_line_count: source.lines,
        publisher_name: source.publisher,
        source_url: source.url,
        retrieved_date: source.retrieved,
        licence_name: source.licence,
        edition_date: date,
      },
    ],
  }
}

function policyTables({ policies }: Plan): Table[] {
  return [
    {
      name: 'policies',
      columns: ['policy_code', 'policy_title', 'policy_order_number', ...LINES],
      key: ['policy_code'],
      rows: policies.map(({ code, title, source }, index) => ({
        policy_code: code,
        policy_title: title,
        policy_order_number: index + 1,
        ...lines(source),
      })),
    },
    {
      name: 'phases',
      columns: ['phase_id', 'policy_code', 'phase_label', ...LINES],
      key: ['phase_id'],
      rows: policies.flatMap(({ code, phases }) =>
        phases.map(({ id, label, source }) => ({
          phase_id: id,
          policy_code: code,
          phase_label: label,
          ...lines(source),
        })),
      ),
    },
  ]
}

function projectTables({ policies, projects }: Plan): Table[] {
  const orderOf = (number: number) => policies.flatMap((policy) => policy.projects.indexOf(number) + 1 || [])[0] ?? null
  return [
    {
      name: 'projects',
      columns: ['project_number', 'project_title', 'policy_code', 'order_in_policy_number', ...LINES],
      key: ['project_number'],
      rows: projects.map(({ number, title, policy, source }) => ({
        project_number: number,
        project_title: title,
        policy_code: policy,
        order_in_policy_number: orderOf(number),
        ...lines(source),
      })),
    },
    {
      name: 'overviews',
      columns: ['overview_id', 'project_number', 'overview_text', ...LINES],
      key: ['overview_id'],
      rows: projects.flatMap(({ number, overview }) =>
        overview.map(({ id, text, source }) => ({
          overview_id: id,
          project_number: number,
          overview_text: text,
          ...lines(source),
        })),
      ),
    },
    {
      name: 'block_lines',
      columns: ['block_line_id', 'project_number', 'block_name', 'block_line_text', ...LINES],
      key: ['block_line_id'],
      rows: projects.flatMap(({ number, blocks = [] }) =>
        blocks.flatMap(({ name, lines: blockLines }) =>
          blockLines.map(({ id, text, source }) => ({
            block_line_id: id,
            project_number: number,
            block_name: name,
            block_line_text: text,
            ...lines(source),
          })),
        ),
      ),
    },
    {
      name: 'departments',
      columns: ['department_id', 'project_number', 'department_name', 'department_kind_code', ...LINES],
      key: ['department_id'],
      rows: projects.flatMap(({ number, departments }) =>
        departments.map(({ id, text, kind, source }) => ({
          department_id: id,
          project_number: number,
          department_name: text,
          department_kind_code: kind,
          ...lines(source),
        })),
      ),
    },
  ]
}
