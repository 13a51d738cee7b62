import type { Language } from '../../src/plan/languages.ts'

/**
 * The words that say how far a thing went or how sure it is (検討, 決定, 着手, 約 …) and that only one side of a translation
 * has. 「検討した」 must not become "decided", and nothing may become surer than it is.
 */
export function degreeFaults(original: string, text: string, { degrees }: Language): string[] {
  const translated = text.toLowerCase()
  const plain = original.normalize('NFKC')
  return degrees.flatMap((degree) => {
    const here = degree.original.filter((word) => plain.includes(word))
    const there = degree.text.filter((word) => translated.includes(word))
    if (here.length > 0 === there.length > 0) return []
    return here.length > 0
      ? [`「${text}」に、「${here.join('、')}」にあたる言葉（${degree.text.join('、')}）がありません。加えてください`]
      : [
          `「${text}」の「${there.join('、')}」にあたる言葉（${degree.original.join('、')}）が、原文にありません。直してください`,
        ]
  })
}
