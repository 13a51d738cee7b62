import { quotationsIn } from './quotations.ts'

/** Names of the `original` that do not stand in `text`: what it quotes in 「」, and its words in Latin letters. */
export function nameFaultsBetween(original: string, text: string): string[] {
  const plain = (written: string) => written.normalize('NFKC').toLowerCase()
  const written = plain(text)
  const latin = original.normalize('NFKC').match(/[A-Za-z]{2,}/gu) ?? []
  return [...quotationsIn(original), ...latin]
    .filter((name) => !written.includes(plain(name)))
    .map((name) => `「${name}」がありません。名前はそのまま書いてください`)
}
