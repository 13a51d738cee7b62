import * as v from 'valibot'

const NamedSchema = v.object({ word: v.string(), reason: v.string() })

/** What a measure of easy Japanese cannot ask of, each with the reason. What is not needed any more is refused. */
export const EasyExceptionsSchema = v.object({
  /** Records that hold more kanji, by id. */
  kanjiShare: v.array(v.object({ id: v.string(), reason: v.string() })),
  /** Names with six kanji or more in a row. */
  kanjiRuns: v.array(NamedSchema),
  /** Katakana of seven letters or more that needs no explanation: known words, and names that are explained as names. */
  katakana: v.array(NamedSchema),
})
export type EasyExceptions = v.InferOutput<typeof EasyExceptionsSchema>

const SENTENCE_LIMIT = 40
const KANJI_LIMIT = 0.25
const LONG_KANJI_RUN = /\p{Script=Han}{6,}/gu
const LONG_KATAKANA = /[\p{Script=Katakana}ー]{7,}/gu

const POLITE_END = /(?:です|ます|ました|ません|でした|ください)。$/u
const DOUBLE_NEGATIVE =
  /な(?:いわけ|いことは|いことも|くはな|くもな|いとはいえ|いではい|ければな)|ざるを|ずには|ないと[^。]*(?:ない|ません)/u
/** The passive of する hides who did it. */
const PASSIVE = /され(?:ま|た|て|る)/u

/** A year told by 「これは」 would be that of an explanation, if one stands before it. */
const YEAR_OF_EXPLANATION = /(?<!ました)。これは、[^。]*年度[^。]*のことです。/u

/** The sentences of a text, each with its 「。」. */
export function easySentences(text: string): string[] {
  return text.match(/[^。]+。?/gu) ?? []
}

/** The share of kanji in a text, from 0 to 1. */
export function kanjiShare(text: string): number {
  return (text.match(/\p{Script=Han}/gu) ?? []).length / Math.max(1, [...text].length)
}

/** What makes sentences hard to read, in words for who writes them. `id`: of their record. */
export function easyTextFaults(id: string, text: string, exceptions: EasyExceptions): string[] {
  const faults = [...easySentences(text).flatMap(sentenceFaults), ...wordFaults(id, text, exceptions)]
  if (YEAR_OF_EXPLANATION.test(text))
    faults.push('年の前が説明の文です。「これは」でなく、「使いはじめたのは、」のように書いてください')
  return faults
}

/** The same for a name (a title, a policy, a step), which is no sentence. */
export function easyNameFaults(id: string, text: string, exceptions: EasyExceptions): string[] {
  const faults = wordFaults(id, text, exceptions)
  if (text.includes('。')) faults.push('名前なので、「。」をつけずに、一つの言葉で書いてください')
  return [...faults, ...lengthFaults(text)]
}

function lengthFaults(sentence: string): string[] {
  const length = [...sentence].length
  return length > SENTENCE_LIMIT
    ? [`「${sentence}」は${length}字あります。${SENTENCE_LIMIT}字までの文に分けてください`]
    : []
}

function sentenceFaults(sentence: string): string[] {
  const faults = lengthFaults(sentence)
  if (!POLITE_END.test(sentence)) faults.push(`「${sentence}」を、「です。」「ます。」で終わる文にしてください`)
  if (DOUBLE_NEGATIVE.test(sentence)) faults.push(`「${sentence}」に二重の否定があります。否定のない文にしてください`)
  if (PASSIVE.test(sentence)) faults.push(`「${sentence}」を、だれがするかが分かる形（～します）にしてください`)
  return faults
}

function wordFaults(id: string, text: string, exceptions: EasyExceptions): string[] {
  const faults: string[] = []
  const share = kanjiShare(text)
  if (share > KANJI_LIMIT && !exceptions.kanjiShare.some((exception) => exception.id === id))
    faults.push(`漢字が${(share * 100).toFixed(1)}％あります。${KANJI_LIMIT * 100}％までにしてください`)
  for (const [run] of withoutProperNames(text, exceptions.kanjiRuns).matchAll(LONG_KANJI_RUN))
    faults.push(`「${run}」は漢字が続きます。「の」などで分けてください`)
  for (const [word] of text.matchAll(LONG_KATAKANA))
    if (!isExplained(word, text) && !exceptions.katakana.some((exception) => exception.word === word))
      faults.push(`「${word}」の意味を、すぐ後の（　）か、「${word}は、…です。」で書いてください`)
  return faults
}

function withoutProperNames(text: string, names: readonly { word: string }[]): string {
  return names.reduce((rest, { word }) => rest.replaceAll(word, '＊'), text)
}

/** 「スマートフォン（スマホ）」, 「電子看板（デジタルサイネージ）」 or 「メールマガジンは、…です」. */
function isExplained(word: string, text: string): boolean {
  return [`${word}（`, `${word}」（`, `（${word}）`, `${word}は、`, `${word}」は、`].some((form) => text.includes(form))
}

/** The exceptions that no record needs: they would hide a fault of a later text. `texts`: by the id of their record. */
export function unusedExceptions(texts: ReadonlyMap<string, string>, exceptions: EasyExceptions): string[] {
  const all = [...texts.values()].join('\n')
  const words = [...exceptions.kanjiRuns, ...exceptions.katakana].map(({ word }) => word)
  return [
    ...words.filter((word) => !all.includes(word)),
    ...exceptions.kanjiShare.map(({ id }) => id).filter((id) => kanjiShare(texts.get(id) ?? '') <= KANJI_LIMIT),
  ]
}
