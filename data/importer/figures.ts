import type { Plan } from '../../src/plan/plan.ts'
import type { Figure } from '../../src/plan/annotations.ts'
import { linesOf } from '../../src/plan/source-lines.ts'
import { normalised } from './marks.ts'
import { meet, numberedItems } from './numbered-items.ts'
import { isReference } from './series-words.ts'

/** The faults of a theme's figure: its phrase must be in one item of its lines, and contain the value if it has one. */
export function figureFaults(figure: Figure, plan: Plan, lines: readonly string[]): string[] {
  const { from, to } = figure.source
  const text = linesOf(figure.source, lines)
    .map((line) => line.text.trim())
    .join('')
  if (figure.phrase === '' || !text.includes(figure.phrase))
    return [`「${figure.phrase}」が${from}～${to}行目にありません`]
  const inOneItem = numberedItems(plan).some(
    ({ source, text: own }) => meet(source, figure.source) && own.includes(figure.phrase),
  )
  return [
    ...(inOneItem ? [] : [`「${figure.phrase}」は、一つの項目の文に、ひと続きでありません`]),
    ...(figure.basis === 'words' || numbersIn(figure.phrase).includes(figure.value)
      ? []
      : [`「${figure.phrase}」に数値${figure.value}がありません`]),
    ...(!isReference([figure], lines) || figure.caption.includes('参考')
      ? []
      : [`「${figure.caption}」に「参考」がありません`]),
  ]
}

/** The numbers in a phrase: 「10,000部」, 「３法人」, 「約10万件」. */
export function numbersIn(phrase: string): number[] {
  return [...normalised(phrase).matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)(万?)/gu)].map(
    ([, digits = '', tenThousand]) => Number(digits.replaceAll(',', '')) * (tenThousand ? 10_000 : 1),
  )
}
