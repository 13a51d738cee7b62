import { quotationsIn, withoutQuotations } from '../../../data/importer/quotations.ts'
import { allDetails } from '../../../data/importer/plan-texts.ts'
import type { Project, SourceSpan } from '../../../src/plan/plan.ts'
import { lines } from '../../plan/committed-content.ts'

/** A text without spaces and commas, its letters of one width: what both the table and a sentence of ours are compared by. */
export const plain = (text: string) => text.normalize('NFKC').replace(/[\s,]/gu, '')

/** The source lines of these spans, each span joined and plain. */
export function citedLines(spans: readonly SourceSpan[]): string[] {
  return spans.map(({ from, to }) => plain(lines.slice(from - 1, to).join('')))
}

/** All lines that are a project's: its title, who carries it out, what it is to do and what was done. */
export function spansOfProject({ source, departments, overview, achievements }: Project): SourceSpan[] {
  const items = achievements.flatMap((achievement) => [achievement, ...allDetails(achievement.details)])
  return [source, ...[...departments, ...overview, ...items].map((item) => item.source)]
}

/**
 * The words of a sentence of ours that its lines do not have: numbers, words of Chinese characters, of katakana and of
 * Latin letters. A compound is there if each two neighbouring letters are. Quotations are left out.
 */
export function wordsNotCited(sentence: string, cited: readonly string[]): string[] {
  const whole = cited.join('\n')
  const numbers = new Set<string>(whole.match(/\d+/gu) ?? [])
  const words = plain(withoutQuotations(sentence)).match(
    /[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}|[A-Za-z]{2,}|\d+/gu,
  )
  return (words ?? []).filter((word) =>
    /\d/u.test(word) ? !numbers.has(word) : !pairsOf(word).every((pair) => whole.includes(pair)),
  )
}

/** The quotations of a sentence of ours that do not stand in its lines. */
export function quotationsNotCited(sentence: string, cited: readonly string[]): string[] {
  const whole = cited.join('\n')
  return quotationsIn(sentence).filter((quoted) => !whole.includes(plain(quoted)))
}

/** Each two neighbouring letters of a word. */
export function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
}
