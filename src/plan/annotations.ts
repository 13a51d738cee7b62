import * as v from 'valibot'
import { SourceSpanSchema } from './plan.ts'
import { ANNOTATIONS_SCHEMA_VERSION } from './schema-versions.ts'

const integer = v.pipe(v.number(), v.integer())

/**
 * What stands large on a theme's tile: a number that the text states (`phrase` is in the given lines and contains it), or,
 * where it states none, the city's words themselves. A number that we counted is never large.
 */
export const FigureSchema = v.variant('basis', [
  v.object({
    basis: v.literal('stated'),
    value: v.number(),
    unit: v.string(),
    caption: v.string(),
    period: v.string(),
    phrase: v.string(),
    source: SourceSpanSchema,
  }),
  v.object({
    basis: v.literal('words'),
    caption: v.string(),
    phrase: v.string(),
    source: SourceSpanSchema,
  }),
])

/** A theme. `tile`: one of the main tiles on the home page. */
export const ThemeSchema = v.object({
  slug: v.string(),
  title: v.string(),
  lead: v.string(),
  tile: v.boolean(),
  /** Whether the page points to what this app itself does about the subject. */
  ownPage: v.optional(v.boolean()),
  notice: v.nullable(v.string()),
  introduction: v.array(v.string()),
  figure: v.nullable(FigureSchema),
  projects: v.array(integer),
})

/** Our assignment of a schedule cell to a project. The text itself does not say it any more. */
export const PhaseProjectSchema = v.object({
  phase: v.string(),
  project: integer,
  confidence: v.picklist(['likely', 'uncertain']),
  reason: v.string(),
})

/** Where a heading may break, found at import: the phrases joined are the heading. */
export const LineBreakSchema = v.object({ id: v.string(), phrases: v.array(v.string()) })

/** The first occurrence of a glossary term on a project's page: where it begins in the item's text, its length, its id. */
export const TermMarkSchema = v.tuple([integer, integer, v.string()])

/** A project's name short enough for the map, in our words. */
export const ShortTitleSchema = v.object({ project: integer, label: v.string() })

/** How we read a place of the text that can be read otherwise: for the list of what is ours, and for a project's page. */
export const InterpretationSchema = v.object({
  what: v.string(),
  project: v.optional(integer),
  note: v.optional(v.string()),
})

/**
 * What the document calls its parts, without marks around: 「施策」, 「実施主体」, 「事業内容」, 「主な実績」; empty where it has
 * no word. The overview always has one.
 */
export const PrintedWordsSchema = v.object({
  policy: v.string(),
  departments: v.string(),
  overview: v.string(),
  achievements: v.string(),
})

/** The words about this municipality. The interface's own words name no municipality. */
export const CitySchema = v.object({
  appName: v.string(),
  appShortName: v.string(),
  appDescription: v.string(),
  subject: v.string(),
  /** What the plan is about, in a word that may stand before の: 「情報化」. */
  field: v.string(),
  site: v.object({ name: v.string(), url: v.string() }),
  unofficial: v.string(),
  publishedBy: v.string(),
  /** The flower whose petals are the years, as a reader's own list calls it: 「わたしのあじさい」. */
  flower: v.string(),
  homeHeading: v.array(v.string()),
  homeLead: v.string(),
  /** Wishes that people type, as examples on the home page. */
  homeWishes: v.array(v.string()),
  searchExamples: v.array(v.string()),
  /** Themes and life events as the descriptions of their pages name them; the first three titles if left out. */
  describedThemes: v.optional(v.array(v.string())),
  describedTopics: v.optional(v.array(v.string())),
  /** What is peculiar to the text, and is kept: a sentence for 「つくり方」. */
  peculiarities: v.optional(v.string()),
  interpretations: v.optional(v.array(InterpretationSchema)),
})

/** The edition of our data: its date, set by hand and never by a clock, and one line about what is new in it. */
export const EditionSchema = v.object({
  date: v.pipe(v.string(), v.isoDate()),
  changed: v.pipe(v.string(), v.nonEmpty()),
})

/**
 * An id whose words, years or values an edition after the first changed or took away. `edition`: the last that did. `name`:
 * what nothing on a page can say: the words of what is gone, the name of a number.
 */
export const CorrectedIdSchema = v.object({
  id: v.string(),
  change: v.picklist(['changed', 'removed']),
  edition: v.pipe(v.string(), v.isoDate()),
  name: v.optional(v.string()),
})

/**
 * A language that stands beside the city's words where a reader chooses it. `kind`: the name of its data, which is stored
 * with the choice. The rest are its own words: the choice, what is said while its texts are missing, and the link to the
 * settings.
 */
const ChosenLanguageSchema = v.object({
  kind: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  tag: v.string(),
  /** In Japanese: '英語'. */
  name: v.string(),
  choice: v.string(),
  missing: v.string(),
  settings: v.string(),
})

/** data/annotations.json: what we add to the city's words, checked against plan.json at import. */
export const AnnotationsSchema = v.object({
  schemaVersion: v.literal(ANNOTATIONS_SCHEMA_VERSION),
  plan: v.string(),
  edition: EditionSchema,
  /** What a reader of an older edition may have cited, saved or printed, and no longer finds as it was. */
  correctedIds: v.array(CorrectedIdSchema),
  city: CitySchema,
  printed: PrintedWordsSchema,
  themes: v.array(ThemeSchema),
  phaseProjects: v.array(PhaseProjectSchema),
  lineBreaks: v.array(LineBreakSchema),
  guideTopics: v.array(v.object({ slug: v.string(), title: v.string() })),
  termMarks: v.record(v.string(), v.array(TermMarkSchema)),
  /** What other files hold: a page must know this before it loads them. */
  holds: v.object({
    places: v.boolean(),
    towns: v.boolean(),
    terms: v.boolean(),
    easyJapanese: v.boolean(),
    readings: v.boolean(),
    /** Whether the search knows how every kanji of the text is read, so that hiragana finds all that kanji do. */
    kanaSearch: v.boolean(),
    synonyms: v.boolean(),
  }),
  /** The translations that a reader can choose to see beside the city's words. */
  languages: v.array(ChosenLanguageSchema),
  /** The projects that have numbers. A page must know this before it loads the numbers. */
  numberedProjects: v.array(integer),
  shortTitles: v.array(ShortTitleSchema),
})

export type ChosenLanguage = v.InferOutput<typeof ChosenLanguageSchema>
export type Figure = v.InferOutput<typeof FigureSchema>
export type StatedFigure = Extract<Figure, { basis: 'stated' }>
export type Theme = v.InferOutput<typeof ThemeSchema>
export type PhaseProject = v.InferOutput<typeof PhaseProjectSchema>
export type LineBreak = v.InferOutput<typeof LineBreakSchema>
export type TermMark = v.InferOutput<typeof TermMarkSchema>
export type ShortTitle = v.InferOutput<typeof ShortTitleSchema>
export type Edition = v.InferOutput<typeof EditionSchema>
export type CorrectedId = v.InferOutput<typeof CorrectedIdSchema>
export type PrintedWords = v.InferOutput<typeof PrintedWordsSchema>
export type City = v.InferOutput<typeof CitySchema>
export type Annotations = v.InferOutput<typeof AnnotationsSchema>
