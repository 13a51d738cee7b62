import type { WordingKind } from './wording.ts'

/** The name of the language that our words are in, and its code where it is not the page's. */
export const wordingLanguages: Readonly<Record<WordingKind, { label: string; language?: string }>> = {
  easy: { label: 'やさしい日本語' },
  english: { label: 'English (unofficial)', language: 'en' },
}
