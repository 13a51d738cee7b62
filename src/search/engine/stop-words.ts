/**
 * Words with which people ask for anything, in any city: they say that something is wanted, and how, but not what.
 * Beside another word they are left out, because no record says 取りたい, and について occurs in half of them by
 * chance. Words about a plan or a place do not belong here.
 */
const STOP_WORDS = [
  ...['取りたい', 'とりたい', '欲しい', 'ほしい', '言いたい', '知りたい', '見たい', '使いたい', '調べたい', '探したい'],
  ...['行きたい', 'したい', 'する', 'するには', 'するとき', 'したら', 'したの'],
  ...['できる', '取れる', 'とれる', 'もらえる', '使える', '見られる', 'ある', 'やっている', 'やってる', '開いてる'],
  ...['できます', '取れます', 'とれます', 'もらえます', '使えます', '見られます', 'あります', 'います'],
  ...['やっています', 'やってます', '開いています', '開いてます', '始まりますか', '始まったの', '始まる'],
  ...['どこ', 'いつ', '何', 'なに', '誰', 'だれ', 'どうやって', 'どうすれば', 'どうしたら', 'どうする', 'どうなった'],
  ...['件数', '何回', '何件', '何台', 'いくつ', 'いくら', 'です'],
  ...['のとき', 'の時', 'のための', 'のために', 'のため', '向けの', '向け', '取り組み'],
  ...['方法', 'やり方', 'やりかた', '取り方', 'とりかた', '使い方', 'つかいかた', '仕方', 'しかた', 'について', 'とは'],
  ...['教えて', 'おしえて', '下さい', 'ください'],
]

/** Particles that join words: スマホの申請, 家から手続き. */
const PARTICLE = 'から|まで|[のをがはにへとで]'
const STOP_WORD = STOP_WORDS.join('|')
const PARTICLES = new RegExp(PARTICLE, 'u')
const ASKING = `(?:${PARTICLE})?((?:${STOP_WORD})(?:(?:${PARTICLE})?(?:${STOP_WORD}))*)(?:か|の|かな|ね|${PARTICLE}|も)?$`
const WHOLE_QUESTION = new RegExp(`^${ASKING}`, 'u')
const ASKING_AT_THE_END = new RegExp(ASKING, 'u')
/** In English they are the words between the words: the opening hours of a library. */
const ENGLISH = /^(?:the|an?|of|at|in|on|to|for|and|or|is|are|i|my|do|does|can|how|what|where|when|get)$/iu
const ONE_KANA = /^[ぁ-ゖァ-ヶー]$/u

/** Whether a word is a stop word. */
export function isStopWord(word: string): boolean {
  return WHOLE_QUESTION.test(word) || ENGLISH.test(word)
}

/** A word and the stop words at its end (コンビニで住民票, 取りたい); null where it ends in none. */
export function askingCutOff(word: string): { rest: string; asking: string } | null {
  const found = ASKING_AT_THE_END.exec(word)
  const rest = word.slice(0, found?.index ?? 0)
  return rest === '' || ONE_KANA.test(rest) ? null : { rest, asking: found?.[1] ?? '' }
}

/** The words between particles; null where a single kana would be left, because then it was no particle (にわとり). */
export function joinedWords(word: string): string[] | null {
  const words = word.split(PARTICLES).filter((part) => part !== '')
  return words.some((part) => ONE_KANA.test(part)) ? null : words
}
