import * as v from 'valibot'
import { anyOf, codeOf, ending, policyHeading, policyWord, projectHead, tableHead } from './form-patterns.ts'
import { normalised, plainNumber } from './marks.ts'
import { yearPhrase, type YearPhrase } from './year-phrase.ts'

const word = v.pipe(v.string(), v.regex(/\S/u, '空の言葉です。本文にあるとおりに書いてください'))
const words = v.array(word)
const tag = v.pipe(
  word,
  v.check((text) => tagOf(text) !== null, '年度の印として読めません。「（R3）」「（R3～R5）」のように書いてください'),
)

const WrittenFormSchema = v.strictObject({
  /** Whether our annotations are complete: then what is missing is refused, not only counted. */
  complete: v.optional(v.boolean(), false),
  /** The names of the table's columns before the years; empty where the text has no head of a table. */
  columns: words,
  /** The first policy's number as printed: 「施策１－１」, 「Ａ－１」, 「基本目標Ⅰ」, 「第１章」. */
  policy: v.pipe(
    word,
    v.check(
      (text) => codeOf(text) !== null,
      '施策の番号として読めません。「施策１－１」「Ａ－１」「基本目標Ⅰ」「第１章」のように、はじめの施策の番号までを書いてください',
    ),
    v.check(
      (text) => !/[IＩ]$/u.test(text.trim()),
      '英字の「I」「II」は、ローマ数字として読めません。ここも本文の見出しも、一字のローマ数字「Ⅰ」「Ⅱ」にしてください',
    ),
  ),
  /** The first project's number as printed: 「1.」, 「(1)」, 「事業１」, 「№１」. */
  project: v.pipe(
    word,
    v.check(
      (text) => /^[^\d]*1[^\d]*$/u.test(plainNumber(text)),
      '事業の番号として読めません。「1.」「(1)」のように1を入れて書いてください',
    ),
  ),
  overview: word,
  achievements: word,
  /** Further headings within a project, whose lines are kept and shown as they stand: 「【評価】」. */
  blocks: v.optional(words, []),
  bullet: word,
  /** Examples of the year tags that end an achievement: one of every notation that the text uses. */
  tags: v.pipe(
    v.array(tag),
    v.check((list) => list.length > 0, '年度の印の例が一つ以上必要です'),
  ),
  /** How the names of projects end; empty where they end in any way. */
  titleEnds: words,
  departments: v.strictObject({
    /** How the names of departments end. */
    ends: v.pipe(
      words,
      v.check((list) => list.length > 0, '部署の名前の終わり（課、室など）が一つ以上必要です'),
    ),
    /** Those endings with which a longer name may also begin (区役所＋区民課): at the end of a line they need a 「、」. */
    beginnings: v.optional(words, []),
    /** What stands between the names of two departments. All but 「、」 may also stand within a name: 「ＡＩ・データ室」. */
    separators: v.optional(v.array(v.pipe(v.string(), v.regex(/^\S$/u, '区切りの記号を一つずつ書いてください'))), [
      '、',
    ]),
    /** Names that stand for several departments; … is anything: 「各…課」. */
    collective: v.optional(words, []),
  }),
  /** Whether a schedule follows the last project of a policy. */
  schedule: v.boolean(),
})

/**
 * data/source/form.json: how the form of a plan is printed, in its own words and by examples, and the patterns made of
 * them, with which the text is read.
 */
export const FormSchema = v.pipe(WrittenFormSchema, v.transform(withPatterns))

export type PlanForm = v.InferOutput<typeof FormSchema>

function withPatterns(written: v.InferOutput<typeof WrittenFormSchema>) {
  const tags = written.tags.flatMap((text) => tagOf(text) ?? [])
  return {
    ...written,
    policyWord: policyWord(written.policy),
    firstCode: codeOf(written.policy)?.parts ?? [],
    policyHeading: policyHeading(written.policy),
    projectHead: projectHead(written.project),
    tableHead: written.columns.length === 0 ? null : tableHead(written.columns),
    titleEnd: ending(written.titleEnds),
    departmentEnd: ending(written.departments.ends),
    departmentBeginning: written.departments.beginnings.length === 0 ? null : ending(written.departments.beginnings),
    collective: anyOf(written.departments.collective),
    tagNotations: new Set(tags.map(({ style, shape }) => `${style} ${shape}`)),
    tagStyles: new Set(tags.map(({ style }) => style)),
    /** For messages: 「（H22）」や「（H22～H24）」. */
    tagExamples: written.tags.map((text) => `「${text}」`).join('や'),
  }
}

function tagOf(text: string): YearPhrase | null {
  const inner = /^\((.*)\)$/u.exec(normalised(text))?.[1]
  return inner === undefined ? null : yearPhrase(inner)
}
