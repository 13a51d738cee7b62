import * as v from 'valibot'
import { SourceSpanSchema } from './plan.ts'
import { LAZY_DATA_SCHEMA_VERSION } from './schema-versions.ts'

const integer = v.pipe(v.number(), v.integer())

/** What a sentence of ours rests on: an item of the plan and those of its lines that say so. */
export const SourceRefSchema = v.object({ of: v.string(), source: SourceSpanSchema })

/** A sentence of ours about the plan, with everything that it rests on. */
export const StatementSchema = v.object({ text: v.string(), sources: v.array(SourceRefSchema) })

/** A part of a theme's page. `title`: its phrases, between which the heading may break. */
export const ChapterSchema = v.object({
  id: v.string(),
  title: v.array(v.string()),
  lead: v.nullable(v.string()),
  statements: v.array(StatementSchema),
})

/** What a citizen asks of a theme, and the document's own words that answer it. `question`: its phrases. */
export const AnswerSchema = v.object({
  question: v.array(v.string()),
  quotes: v.array(v.object({ ...SourceRefSchema.entries, phrase: v.string() })),
})

/**
 * A month after the plan's years that the document names. `happened`: written as something that took place; `decided`:
 * decided to come; `described`: named in what a project is to do.
 */
export const LaterDateSchema = v.object({
  when: v.object({ year: integer, month: integer }),
  kind: v.picklist(['happened', 'decided', 'described']),
  text: v.string(),
  sources: v.array(SourceRefSchema),
  themes: v.array(v.string()),
})

/** How projects are related, in the document's own words. */
export const RelatedProjectsSchema = v.object({
  id: v.string(),
  title: v.string(),
  projects: v.array(integer),
  themes: v.array(v.string()),
  steps: v.array(StatementSchema),
})

/**
 * The short show on a large screen, chosen by hand: the ids of what it shows, in order. A theme's slug is its first slide;
 * after it come the theme's numbers (ids of series) and records (ids of achievements and of lines under them).
 */
export const ShowSchema = v.array(v.string())

/** data/theme-articles.json: the texts of the themes' pages, and the show made of them. */
export const ThemeArticlesSchema = v.object({
  schemaVersion: v.literal(LAZY_DATA_SCHEMA_VERSION),
  plan: v.string(),
  themes: v.array(v.object({ theme: v.string(), answers: v.array(AnswerSchema), chapters: v.array(ChapterSchema) })),
  later: v.array(LaterDateSchema),
  relatedProjects: v.array(RelatedProjectsSchema),
  show: ShowSchema,
})

export type SourceRef = v.InferOutput<typeof SourceRefSchema>
export type Statement = v.InferOutput<typeof StatementSchema>
export type Answer = v.InferOutput<typeof AnswerSchema>
export type Chapter = v.InferOutput<typeof ChapterSchema>
export type LaterDate = v.InferOutput<typeof LaterDateSchema>
export type RelatedProjectGroup = v.InferOutput<typeof RelatedProjectsSchema>
export type ThemeArticle = ThemeArticles['themes'][number]
export type ThemeArticles = v.InferOutput<typeof ThemeArticlesSchema>
