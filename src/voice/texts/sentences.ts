import type { SpokenLanguage } from '../speech/voices.ts'

/** Chrome is silent after 15 seconds of one text. A slow voice says these letters in less. */
const LONGEST: Readonly<Record<SpokenLanguage, number>> = { ja: 60, en: 150 }

const SENTENCE: Readonly<Record<SpokenLanguage, RegExp>> = {
  ja: /.*?[。！？][」』）)]*|.+$/gsu,
  en: /.*?[.!?]["”’)]*(?:\s+|$)|.+$/gsu,
}
const PART: Readonly<Record<SpokenLanguage, RegExp>> = { ja: /.*?[、，]|.+$/gsu, en: /.*?[,;:]\s+|.+$/gsu }

/** Cuts a text into its sentences, and long ones at their commas. Joined they are the text, letter for letter. */
export function cutSentences(text: string, language: SpokenLanguage = 'ja'): string[] {
  return (text.match(SENTENCE[language]) ?? []).flatMap((sentence) => cutLong(sentence, language))
}

function cutLong(sentence: string, language: SpokenLanguage): string[] {
  if (sentence.length <= LONGEST[language]) return [sentence]
  const pieces: string[] = []
  for (const part of sentence.match(PART[language]) ?? []) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + part.length <= LONGEST[language]) pieces[pieces.length - 1] = last + part
    else pieces.push(part)
  }
  return pieces
}
