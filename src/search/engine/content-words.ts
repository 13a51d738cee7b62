/** A stretch of a word that is written in one way: what tells of something, or the hiragana that join it. */
const RUN = /[\u4e00-\u9fff々]+|[ァ-ヶーｦ-ﾟ]+|[a-zA-Z0-9ａ-ｚＡ-Ｚ０-９]+|[ぁ-ゖ]+/gu
const HIRAGANA = /^[ぁ-ゖ]/u
const ONE_KANJI = /^[\u4e00-\u9fff々]$/u
/** With these after it, a single kanji is a noun. */
const AS_NOUN = /^(?:[のはがをにでともへや]|から|まで)/u
/** With these after it, a single kanji is a verb's beginning: 取れますか, but not 空き or 国の. */
const VERB_ENDS = /^(?![のはがをにでともへや]|から|まで)[ぁ-ゖ]{2}/u

/**
 * What a whole question tells of, and the rest of it: 「スマホで申請できますか」 tells of スマホ and 申請. What is
 * written in kanji or katakana tells, the hiragana between and after them join and ask. Null where it begins with
 * hiragana, which may be a word too, or tells of nothing else than it says.
 */
export function contentWords(typed: string): { telling: readonly string[]; rest: readonly string[] } | null {
  const runs = typed.match(RUN) ?? []
  if (runs.join('') !== typed || runs.length < 2 || HIRAGANA.test(typed)) return null
  const after = (index: number) => runs[index + 1] ?? ''
  if (runs.some((run, index) => isTorn(run, after(index)))) return null
  const telling = runs.filter((run, index) => !HIRAGANA.test(run) && !isVerb(run, after(index)))
  const rest = runs.filter((run) => !telling.includes(run))
  return telling.length > 0 && rest.length > 0 ? { telling, rest } : null
}

/** Half of a word that goes on in kana: 引っ越し, 空き家. */
function isTorn(run: string, after: string): boolean {
  return ONE_KANJI.test(run) && HIRAGANA.test(after) && !isVerb(run, after) && !AS_NOUN.test(after)
}

function isVerb(run: string, after: string): boolean {
  return ONE_KANJI.test(run) && VERB_ENDS.test(after)
}
