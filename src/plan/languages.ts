import * as v from 'valibot'

const words = v.pipe(v.string(), v.nonEmpty())

/**
 * data/annotations/languages/…/language.json: what the app and the checks of a translation must know about its language.
 * `scripts` are Unicode's names of the scripts that its texts may use. `fiscalYear` is how a fiscal year is written, with
 * `{year}` in the place of the western year. `names` hold digits or number words that are no numbers (7-Eleven). `degrees`
 * say how far a thing went (検討, 決定, 着手): where the original has such a word, its translation has it too, and the other
 * way round; in small letters, or the part of a word that its forms share.
 */
export const LanguageSchema = v.object({
  tag: words,
  name: words,
  /** For those who read its files' names in Japanese. */
  japaneseName: words,
  /** The translation of the plan is published as data/….json. */
  published: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  scripts: v.pipe(v.array(v.pipe(v.string(), v.check(isScript, 'LatinやHanのような、文字の種類の名前'))), v.nonEmpty()),
  fiscalYear: v.pipe(v.string(), v.includes('{year}')),
  months: v.pipe(v.array(words), v.length(12)),
  numberWords: v.record(v.string(), v.number()),
  names: v.array(words),
  degrees: v.array(v.object({ original: v.array(words), text: v.array(words) })),
})

/** A sentence of the city, or a part of it that ends at 「、」, and its translation. */
export const TranslatedSentenceSchema = v.object({ original: v.string(), text: v.string() })

/** The translation of a name or of a text of ours. A project has a short label too. */
export const TranslatedNameSchema = v.object({
  id: v.string(),
  original: v.string(),
  text: v.string(),
  label: v.optional(v.string()),
})

/**
 * The translation of one text of the plan, by the id of what it translates. The originals of an item, joined, are its text
 * letter for letter. A name (the title, a policy, a step of the schedule, a project, a department) is one text.
 */
export const TranslatedTextSchema = v.union([
  v.object({ id: v.string(), sentences: v.pipe(v.array(TranslatedSentenceSchema), v.nonEmpty()) }),
  TranslatedNameSchema,
])

/** Our own texts in a language: the themes, the glossary or the guide. */
export const TranslatedNamesSchema = v.array(TranslatedNameSchema)
export const TranslatedPlanSchema = v.array(TranslatedTextSchema)

export type Language = v.InferOutput<typeof LanguageSchema>
export type TranslatedName = v.InferOutput<typeof TranslatedNameSchema>
export type TranslatedSentence = v.InferOutput<typeof TranslatedSentenceSchema>
export type TranslatedText = v.InferOutput<typeof TranslatedTextSchema>

/** Whether Unicode has a script of this name; with a wrong name the pattern is a syntax error. */
function isScript(name: string): boolean {
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u') instanceof RegExp
  } catch {
    return false
  }
}
