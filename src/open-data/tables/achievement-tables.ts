import type { Achievement, Detail, Plan } from '../../plan/plan.ts'
import type { Row, Table } from '../table.ts'
import { LINES, lines } from './line-columns.ts'

/** What is recorded of the projects, as tables: achievements and details, each with its years. */
export function achievementTables({ projects }: Plan): Table[] {
  const achievements = projects.flatMap(({ number, achievements: own }) =>
    own.map((entry, index) => ({ place: { project_number: number, achievement_order_number: index + 1 }, entry })),
  )
  const details = achievements.flatMap(({ place, entry }) => detailsOf(place, null, entry.details))
  return [
    {
      name: 'achievements',
      columns: [
        ...(['achievement_id', 'project_number', 'achievement_order_number', 'achievement_text'] as const),
        ...(['years_from_code', ...LINES] as const),
      ],
      key: ['achievement_id'],
      rows: achievements.map(({ place, entry: { id, text, yearsFrom, source } }) => ({
        achievement_id: id,
        ...place,
        achievement_text: text,
        years_from_code: yearsFrom,
        ...lines(source),
      })),
    },
    {
      name: 'achievement_years',
      columns: ['achievement_id', 'fiscal_year', 'year_source_code'],
      key: ['achievement_id', 'fiscal_year'],
      rows: achievements.flatMap(({ entry }) => yearsOf(entry)),
    },
    {
      name: 'details',
      columns: ['detail_id', 'project_number', 'achievement_order_number', 'detail_text', ...LINES],
      key: ['detail_id'],
      rows: details.map(({ place, detail: { id, text, source } }) => ({
        detail_id: id,
        ...place,
        detail_text: text,
        ...lines(source),
      })),
    },
    {
      name: 'detail_parents',
      columns: ['detail_id', 'parent_detail_id'],
      key: ['detail_id'],
      rows: details.flatMap(({ parent, detail }) =>
        parent === null ? [] : [{ detail_id: detail.id, parent_detail_id: parent }],
      ),
    },
    {
      name: 'detail_years',
      columns: ['detail_id', 'fiscal_year'],
      key: ['detail_id', 'fiscal_year'],
      rows: details.flatMap(({ detail: { id, fiscalYears } }) =>
        fiscalYears.map((year) => ({ detail_id: id, fiscal_year: year })),
      ),
    },
  ]
}

/** The years in which an achievement counts: its own, and those that only its details name. */
function yearsOf({ id, fiscalYears, recordedYears }: Achievement): Row[] {
  return recordedYears.map((year) => ({
    achievement_id: id,
    fiscal_year: year,
    year_source_code: fiscalYears.includes(year) ? 'achievement' : 'detail',
  }))
}

/**
 * All details below an item, each after the one it stands under. `place`: the achievement's, by numbers, because the
 * official rules take the few ids of achievements with details for one choice in several spellings.
 */
function detailsOf(
  place: Row,
  parent: string | null,
  details: readonly Detail[],
): { place: Row; parent: string | null; detail: Detail }[] {
  return details.flatMap((detail) => [{ place, parent, detail }, ...detailsOf(place, detail.id, detail.details)])
}
