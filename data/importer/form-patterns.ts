import { normalised, plainNumber } from './marks.ts'

/** The number of a policy: what stands before it (施策), its parts (1, 1) and the same as one code (1-1). */
export interface PolicyCode {
  word: string
  parts: string[]
  code: string
}

const DASHES = '-－‐‑–—―ー−'
const DASH = new RegExp(`[${DASHES}]`, 'u')
const DIGITS = '[0-9０-９]+'
/** Signs that are a number by themselves: ①, ⑴, ⒈. */
const SIGNS_OF_NUMBERS = '[①-⒛㉑-㉟㊱-㊿]'
const SIGN_OF_NUMBER = new RegExp(SIGNS_OF_NUMBERS, 'u')
const LETTER = '[A-ZＡ-Ｚ]'
const SIGNS = /[\\^$.*+?()[\]{}|/-]/gu

/** The number that a policy's heading begins with, from an example of it: 「施策１－１」, 「Ａ－１」, 「基本目標1」. */
export function codeOf(example: string): PolicyCode | null {
  const part = `(?:${DIGITS}|${SIGNS_OF_NUMBERS}|${LETTER})`
  const match = new RegExp(`^(\\P{Nd}*?)(${part}(?:[${DASHES}]${part})*)$`, 'u').exec(example.trim())
  if (!match) return null
  const parts = (match[2] ?? '').split(DASH).map(plainNumber)
  return { word: match[1] ?? '', parts, code: parts.join('-') }
}

/** What matches a number that is printed like the one in an example. */
function numberLike(example: string): string {
  return SIGN_OF_NUMBER.test(example) ? SIGNS_OF_NUMBERS : DIGITS
}

/** A text in full or half width, as a part of a regular expression. */
export function literal(text: string): string {
  return [...text]
    .map((letter) => {
      const half = letter.normalize('NFKC')
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
  const { word, parts } = codeOf(example) ?? { word: '', parts: [] }
  const code = parts.map((part) => (/\d/u.test(part) ? numberLike(example) : LETTER)).join(`[${DASHES}]`)
  return new RegExp(`^\\s*(${literal(word)}(${code}))\\s+(\\S.*)$`, 'u')
}

/** The head of a project: groups for its number as printed, the number in it, and the rest of the line. */
export function projectHead(example: string): RegExp {
  const sign = SIGN_OF_NUMBER.exec(example)?.[0]
  const [before = '', after = ''] = sign === undefined ? normalised(example).split('1') : example.split(sign)
  return new RegExp(`^(${literal(before)}(${numberLike(example)})${literal(after)})(?![0-9０-９])\\s*(.*)$`, 'u')
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
