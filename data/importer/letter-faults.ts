import { faultAt, type Fault } from './faults.ts'
import type { Line } from './lines.ts'

/** Letters that no visible text has: control and format characters, and the sign for a lost letter. */
const NO_LETTER = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/gu
const TAB = '\t'
const LOST = '\uFFFD'

/**
 * Letters that do not belong in a text. Inside a word nobody would see them, and no search would find the word. Each is
 * reported once per line.
 */
export function letterFaults(lines: readonly Line[]): Fault[] {
  return lines.flatMap(({ number, text }) => {
    const found = (text.match(NO_LETTER) ?? []).filter((letter) => letter !== TAB)
    return [...new Set(found)].map((letter) => faultAt(number, letterFault(letter)))
  })
}

function letterFault(letter: string): string {
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return letter === LOST
    ? `文字化けした文字（${code}）があります。もとの文字に直す必要があります`
    : `目に見えない文字（${code}）があります。取り除く必要があります`
}
