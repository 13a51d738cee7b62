import { plainNumber } from './marks.ts'

/** The number of a policy: what stands before it (施策, 第) and behind it (章), its parts (1, 1) and these as one code (1-1). */
export interface PolicyCode {
  word: string
  parts: string[]
  code: string
  after: string
  /** The parts as the example prints them: Ⅰ, １. */
  printed: string[]
}

const DASHES = '-－‐‑–—―ー−'
const DASH = new RegExp(`[${DASHES}]`, 'u')
const DIGITS = '[0-9０-９]+'
/** Signs that are a number by themselves, each notation for itself: ①, ⑴, ⒈, Ⅰ, ⅰ. */
const SIGNS_OF_NUMBERS = ['[①-⑳㉑-㉟㊱-㊿]', '[⑴-⒇]', '[⒈-⒛]', '[Ⅰ-Ⅻ]', '[ⅰ-ⅻ]']
const SIGN_OF_NUMBER = new RegExp(SIGNS_OF_NUMBERS.join('|'), 'u')
const LETTER = '[A-ZＡ-Ｚ]'
const SIGNS = /[\\^$.*+?()[\]{}|/-]/gu
/** № may be printed as two letters. */
const NUMERO = '(?:№|[NＮ][oｏ])'

/** The number that a policy's heading begins with, from an example of it: 「施策１－１」, 「Ａ－１」, 「基本目標Ⅰ」, 「第１章」. */
export function codeOf(example: string): PolicyCode | null {
  const part = `(?:${[DIGITS, ...SIGNS_OF_NUMBERS, LETTER].join('|')})`
  const behind = String.raw`[^\p{N}A-ZＡ-Ｚ\s]{0,2}`
  const match = new RegExp(`^(\\P{Nd}*?)(${part}(?:[${DASHES}]${part})*)(${behind})$`, 'u').exec(example.trim())
  if (!match) return null
  const [, word = '', number = '', after = ''] = match
  // Behind a letter nothing may stand: 「DX化」 has no number.
  if (after !== '' && new RegExp(`${LETTER}$`, 'u').test(number)) return null
  const printed = number.split(DASH)
  const parts = printed.map(plainNumber)
  return { word, parts, code: parts.join('-'), after, printed }
}

/** What a policy is called in the text, without its number: 「施策」, 「第…章」; empty where only a sign stands there. */
export function policyWord(example: string): string {
  const { word, after } = codeOf(example) ?? { word: '', after: '' }
  const letters = [word, after].map((text) => text.replace(/[^\p{L}\p{N}]+/gu, ''))
  return letters[1] === '' ? (letters[0] ?? '') : letters.join('…')
}

/** What matches a number that is printed like the one in an example. */
function numberLike(example: string): string {
  return SIGNS_OF_NUMBERS.find((signs) => new RegExp(signs, 'u').test(example)) ?? DIGITS
}

/** A text in full or half width, as a part of a regular expression. */
export function literal(text: string): string {
  return (text.match(/№|[NＮ][oｏ]|./gsu) ?? [])
    .map((letter) => {
      const half = letter.normalize('NFKC')
      if (half === 'No') return NUMERO
      if (!/^[!-~]$/u.test(half)) return letter.replace(SIGNS, String.raw`\$&`)
      return `[${half.replace(SIGNS, String.raw`\$&`)}${String.fromCharCode(half.charCodeAt(0) + 0xfee0)}]`
    })
    .join('')
}

/** The letters of a text with or without blanks between them: 「事　業　名」. */
export function spacedLetters(text: string): string {
  return [...text.replace(/\s/gu, '')].map(literal).join('\\s*')
}

/** The heading of a policy: groups for its number as printed, the code in it, and its title. */
export function policyHeading(example: string): RegExp {
  const { word, printed, after } = codeOf(example) ?? { word: '', printed: [], after: '' }
  const code = printed.map((part) => (/\p{N}/u.test(part) ? numberLike(part) : LETTER)).join(`[${DASHES}]`)
  // Behind a sign the title may follow without a blank: 「（１）行政の…」.
  const gap = /[^\p{L}]$/u.test(after) ? String.raw`(?![0-9０-９])\s*` : String.raw`\s+`
  return new RegExp(`^\\s*(${literal(word)}(${code})${literal(after)})${gap}(\\S.*)$`, 'u')
}

/** The head of a project: groups for its number as printed, the number in it, and the rest of the line. */
export function projectHead(example: string): RegExp {
  const number = SIGN_OF_NUMBER.exec(example)?.[0] ?? /[1１]/u.exec(example)?.[0] ?? ''
  const [before = '', after = ''] = example.split(number)
  return new RegExp(`^(${literal(before)}(${numberLike(number)})${literal(after)})(?![0-9０-９])\\s*(.*)$`, 'u')
}

/** The head of the table: its first two columns. */
export function tableHead(columns: readonly string[]): RegExp {
  return new RegExp(`^\\s*${columns.slice(0, 2).map(spacedLetters).join('\\s+')}(?:\\s|$)`, 'u')
}

/** One of these words at the end of a text; anything, where there are none. */
export function ending(words: readonly string[]): RegExp {
  return new RegExp(`(?:${words.map(literal).join('|')})$`, 'u')
}

/** One of these phrases anywhere in a text; 「…」 in them is any text. None matches where there are none. */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.map((phrase) => phrase.split('…').map(literal).join('.*')).join('|') || '(?!)', 'u')
}
