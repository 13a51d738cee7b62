import { normalised } from './marks.ts'

const PAIRS = new Map([
  [')', '('],
  ['」', '「'],
  ['』', '『'],
  ['】', '【'],
])
const OPENING = new Set(PAIRS.values())

/** The brackets that stay open at the end, or null where one closes that was not open. 「（」 and 「(」 are the same. */
function openBrackets(text: string): string[] | null {
  const open: string[] = []
  for (const character of normalised(text)) {
    if (OPENING.has(character)) open.push(character)
    const opening = PAIRS.get(character)
    if (opening !== undefined && open.pop() !== opening) return null
  }
  return open
}

/** Whether every bracket that opens also closes. */
export function isBalanced(text: string): boolean {
  return openBrackets(text)?.length === 0
}

/** Whether the text continues, because a bracket is still open. */
export function isOpen(text: string): boolean {
  return (openBrackets(text)?.length ?? 0) > 0
}

/** Whether the text is one pair of round brackets and its content: 「（参考：…）」. */
export function isInBrackets(text: string): boolean {
  const inner = /^\((.*)\)$/u.exec(normalised(text))?.[1]
  return inner !== undefined && isBalanced(inner)
}
