import { type GlossaryRow, plainWord } from '../plan/kana-rows.ts'

/**
 * The rows with only those terms whose name, other spelling or reading holds what was typed; without anything typed,
 * all of them.
 */
export function filterTerms(rows: readonly GlossaryRow[], typed: string): GlossaryRow[] {
  const part = plainWord(typed)
  return rows
    .map(({ head, terms }) => ({
      head,
      terms: terms.filter(({ term, variants, reading }) =>
        [term, ...variants, reading].some((word) => plainWord(word).includes(part)),
      ),
    }))
    .filter(({ terms }) => terms.length > 0)
}
