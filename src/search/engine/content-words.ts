/** A run of one script within a word: kanji or katakana, which carry the meaning, or hiragana, which connect. */
const RUN = /[\u4e00-\u9fff々]+|[ァ-ヶーｦ-ﾟ]+|[a-zA-Z0-9ａ-ｚＡ-Ｚ０-９]+|[ぁ-ゖ]+/gu
const HIRAGANA = /^[ぁ-ゖ]/u
const ONE_KANJI = /^[\u4e00-\u9fff々]$/u
/** Before these, a single kanji is a noun. */
const AS_NOUN = /^(?:[のはがをにでともへや]|から|まで)/u
/** Before these, a single kanji begins a verb: 取れますか, but not 空き or 国の. */
const VERB_ENDS = /^(?![のはがをにでともへや]|から|まで)[ぁ-ゖ]{2}/u

/**
 * The content words of a whole question, and the rest: 「スマホで申請できますか」 has スマホ and 申請. Kanji and
 * katakana carry the meaning; the hiragana between and after them connect or ask. Null where the question begins with
 * hiragana, which may be a word too, or where nothing was left out.
 */
export function contentWords(typed: string): { content: readonly string[]; rest: readonly string[] } | null {
  const runs = typed.match(RUN) ?? []
  if (runs.join('') !== typed || runs.length < 2 || HIRAGANA.test(typed)) return null
  const after = (index: number) => runs[index + 1] ?? ''
  if (runs.some((run, index) => isTorn(run, after(index)))) return null
  const content = runs.filter((run, index) => !HIRAGANA.test(run) && !isVerb(run, after(index)))
  const rest = runs.filter((run) => !content.includes(run))
  return content.length > 0 && rest.length > 0 ? { content, rest } : null
}

/** The first half of a word that continues in kana: 引っ越し, 空き家. */
function isTorn(run: string, after: string): boolean {
  return ONE_KANJI.test(run) && HIRAGANA.test(after) && !isVerb(run, after) && !AS_NOUN.test(after)
}

function isVerb(run: string, after: string): boolean {
  return ONE_KANJI.test(run) && VERB_ENDS.test(after)
}
