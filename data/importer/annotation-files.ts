import * as v from 'valibot'
import {
  CitySchema,
  EditionSchema,
  LineBreakSchema,
  PhaseProjectSchema,
  ShortTitleSchema,
  ThemeSchema,
} from '../../src/plan/annotations.ts'
import { PicturesSchema } from '../../src/plan/pictures.ts'
import { EditionReasonSchema } from '../../src/plan/editions.ts'
import { EasyJapaneseSchema } from '../../src/plan/easy-japanese.ts'
import { SynonymSchema } from '../../src/plan/search-lexicon.ts'
import { GlossaryTermSchema } from '../../src/plan/glossary.ts'
import { GuideTopicSchema, PlaceSchema, TownsSchema } from '../../src/plan/guide.ts'
import {
  AnswerSchema,
  ChapterSchema,
  LaterDateSchema,
  RelatedProjectsSchema,
  ShowSchema,
} from '../../src/plan/theme-articles.ts'
import { CrossCheckSchema, SeriesSchema } from '../../src/plan/series.ts'
import { EasyExceptionsSchema } from './easy-wording.ts'
import { DisputedReadingSchema } from '../../src/plan/readings.ts'
import { DaySchema } from './day.ts'
import { faultIn, type Fault } from './faults.ts'
import { issueText } from './issue-text.ts'
import { OtherNumbersSchema } from './other-numbers.ts'

/**
 * The files of data/annotations, by name. A phase's label is given beside its id, so that an id cannot mean another
 * cell by mistake.
 */
export const ANNOTATION_SCHEMAS = {
  'edition.json': v.object({ ...EditionSchema.entries, date: DaySchema }),
  'pictures.json': PicturesSchema,
  'edition-reasons.json': v.array(v.object({ ...EditionReasonSchema.entries, edition: DaySchema })),
  'city.json': CitySchema,
  'themes.json': v.array(
    v.object({ ...ThemeSchema.entries, answers: v.array(AnswerSchema), chapters: v.array(ChapterSchema) }),
  ),
  'phase-projects.json': v.array(v.object({ ...PhaseProjectSchema.entries, label: v.string() })),
  'line-breaks.json': v.array(LineBreakSchema),
  'later.json': v.array(LaterDateSchema),
  'related-projects.json': v.array(RelatedProjectsSchema),
  'glossary.json': v.array(v.omit(GlossaryTermSchema, ['projects'])),
  'guide.json': v.array(GuideTopicSchema),
  'places.json': v.array(PlaceSchema),
  'towns.json': TownsSchema,
  'synonyms.json': v.array(SynonymSchema),
  'readings.json': v.record(v.string(), v.string()),
  'reading-occurrences.json': v.record(v.string(), v.string()),
  'own-readings.json': v.record(v.string(), v.array(v.string())),
  'reading-cut-lines.json': v.record(v.string(), v.string()),
  'reading-phrases.json': v.array(v.string()),
  'disputed-readings.json': v.array(DisputedReadingSchema),
  'school-kanji.json': v.object({ source: v.string(), grades: v.array(v.string()) }),
  'series.json': v.array(SeriesSchema),
  'short-titles.json': v.array(v.object({ ...ShortTitleSchema.entries, title: v.string() })),
  'cross-checks.json': v.array(CrossCheckSchema),
  'other-numbers.json': OtherNumbersSchema,
  'show.json': ShowSchema,
  'easy-japanese.json': EasyJapaneseSchema,
  'easy-japanese-exceptions.json': EasyExceptionsSchema,
} as const

type Schemas = typeof ANNOTATION_SCHEMAS
export type AnnotationFile = keyof Schemas
export type AnnotationFiles = { [File in AnnotationFile]: v.InferOutput<Schemas[File]> }

/** Reads a file by its schema. An unknown key is a fault too; it is never dropped silently. */
export function checkedFile<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  content: unknown,
): { value: v.InferOutput<Schema> | null; faults: Fault[] } {
  const result = v.safeParse(schema, content)
  if (!result.success) return { value: null, faults: result.issues.map((issue) => faultIn(file, issueText(issue))) }
  const unknown = unknownKeys(content, result.output, '')
  return {
    value: result.output,
    faults: unknown.map((key) =>
      faultIn(file, `知らない項目「${key}」があります。書き間違いか、スキーマにない項目です`),
    ),
  }
}

function unknownKeys(input: unknown, output: unknown, path: string): string[] {
  if (typeof input !== 'object' || input === null || typeof output !== 'object' || output === null) return []
  const known = new Map(Object.entries(output))
  return Object.entries(input).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`
    return known.has(key) ? unknownKeys(value, known.get(key), name) : [name]
  })
}

/** Whether a fault is in one of these files, which name ids and lines of the plan. */
export function isOfAnnotations({ file }: Fault): boolean {
  return file !== null && file in ANNOTATION_SCHEMAS
}
