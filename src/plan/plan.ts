import * as v from 'valibot'
import { PLAN_SCHEMA_VERSION } from './schema-versions.ts'

const integer = v.pipe(v.number(), v.integer())
const fiscalYears = v.array(integer)

/** 1-based line numbers of the source file, both inclusive. */
export const SourceSpanSchema = v.object({ from: integer, to: integer })

/** A cell of the schedule. The text lost its year and its row, so only the label is left. */
export const PhaseSchema = v.object({ id: v.string(), label: v.string(), source: SourceSpanSchema })

const DepartmentSchema = v.object({
  id: v.string(),
  text: v.string(),
  kind: v.picklist(['named', 'collective']),
  source: SourceSpanSchema,
})

const OverviewItemSchema = v.object({ id: v.string(), text: v.string(), source: SourceSpanSchema })

/** A line under an achievement (※, ○, a year with its figure …), with its own lines under it where there are some. */
export interface Detail {
  id: string
  text: string
  fiscalYears: number[]
  details: Detail[]
  source: SourceSpan
}

const DetailSchema: v.GenericSchema<Detail> = v.object({
  id: v.string(),
  text: v.string(),
  fiscalYears,
  details: v.array(v.lazy(() => DetailSchema)),
  source: SourceSpanSchema,
})

/**
 * One ・ bullet of 主な実績. `text` is verbatim, wrapped lines joined, the year tag kept, the ・ removed.
 * `fiscalYears` is what the bullet itself says, `recordedYears` adds the years of its details.
 */
export const AchievementSchema = v.object({
  id: v.string(),
  text: v.string(),
  fiscalYears,
  yearsFrom: v.picklist(['tag', 'text', 'details']),
  recordedYears: fiscalYears,
  details: v.array(DetailSchema),
  source: SourceSpanSchema,
})

/** A part of a project that has a heading of its own in the form (評価, KPI), line by line as it stands. */
export const NamedBlockSchema = v.object({
  id: v.string(),
  name: v.string(),
  lines: v.array(v.object({ id: v.string(), text: v.string(), source: SourceSpanSchema })),
  source: SourceSpanSchema,
})

export const ProjectSchema = v.object({
  number: integer,
  title: v.string(),
  source: SourceSpanSchema,
  policy: v.string(),
  departments: v.array(DepartmentSchema),
  overview: v.array(OverviewItemSchema),
  achievements: v.array(AchievementSchema),
  blocks: v.optional(v.array(NamedBlockSchema)),
})

export const PolicySchema = v.object({
  code: v.string(),
  title: v.string(),
  projects: v.array(integer),
  phases: v.array(PhaseSchema),
  source: SourceSpanSchema,
})

/** data/plan.json: what the city says, and nothing else. */
export const PlanSchema = v.object({
  schemaVersion: v.literal(PLAN_SCHEMA_VERSION),
  id: v.string(),
  title: v.string(),
  municipality: v.object({ code: v.string(), name: v.string() }),
  fiscalYears,
  source: v.object({
    file: v.string(),
    sha256: v.string(),
    lines: integer,
    publisher: v.nullable(v.string()),
    url: v.nullable(v.string()),
    retrieved: v.nullable(v.string()),
    licence: v.nullable(v.string()),
  }),
  policies: v.array(PolicySchema),
  projects: v.array(ProjectSchema),
})

export type SourceSpan = v.InferOutput<typeof SourceSpanSchema>
export type Phase = v.InferOutput<typeof PhaseSchema>
export type Department = v.InferOutput<typeof DepartmentSchema>
export type OverviewItem = v.InferOutput<typeof OverviewItemSchema>
export type Achievement = v.InferOutput<typeof AchievementSchema>
export type NamedBlock = v.InferOutput<typeof NamedBlockSchema>
export type Project = v.InferOutput<typeof ProjectSchema>
export type Policy = v.InferOutput<typeof PolicySchema>
export type Plan = v.InferOutput<typeof PlanSchema>
