import { isWithoutBlanks } from '../speech/voices.ts'

/** `longest`: Chrome is silent after 15 seconds of one text; a slow voice says these letters in less. */
interface Cuts {
  longest: number
  sentence: RegExp
  part: RegExp
}

const WITHOUT_BLANKS: Cuts = { longest: 60, sentence: /.*?[。！？][」』）)]*|.+$/gsu, part: /.*?[、，]|.+$/gsu }
const WITH_BLANKS: Cuts = { longest: 150, sentence: /.*?[.!?]["”’)]*(?:\s+|$)|.+$/gsu, part: /.*?[,;:]\s+|.+$/gsu }

/** Cuts a text into its sentences, and long ones at their commas. Joined they are the text, letter for letter. */
export function cutSentences(text: string, language = 'ja'): string[] {
  const cuts = isWithoutBlanks(language) ? WITHOUT_BLANKS : WITH_BLANKS
  return (text.match(cuts.sentence) ?? []).flatMap((sentence) => cutLong(sentence, cuts))
}

function cutLong(sentence: string, { longest, part: partOf }: Cuts): string[] {
  if (sentence.length <= longest) return [sentence]
  const pieces: string[] = []
  for (const part of sentence.match(partOf) ?? []) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + part.length <= longest) pieces[pieces.length - 1] = last + part
    else pieces.push(part)
  }
  return pieces
}
