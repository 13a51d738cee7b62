import { TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic'
import { hasKanji, KANJI_CLASS, type WordReading } from '../../src/readings/marked-readings.ts'

/** A word as the analyser gives it. `kana`: how it is read, in katakana; its own letters where it does not know. */
interface Token {
  surface: string
  kana: string
  kind: string
  subkind: string
}

const RUNS = new RegExp(`[${KANJI_CLASS}]+`, 'gu')
const SINGLE_KANJI = new RegExp(`^[${KANJI_CLASS}]$`, 'u')
const ONLY_KANJI = new RegExp(`^[${KANJI_CLASS}]+$`, 'u')

/** Endings and beginnings that are words of their own to a reader: 申請・等, 各・課. */
const OWN_ENDINGS = new Set('等中内外間後前毎別上下側目際')
const OWN_BEGINNINGS = new Set('各約計全同本当延')

/** Words of years that the analyser does not know, or reads wrongly. */
const YEAR_WORDS: Readonly<Record<string, string>> = {
  令和: 'れいわ',
  平成: 'へいせい',
  昭和: 'しょうわ',
  元年: 'がんねん',
  元年度: 'がんねんど',
}
/** An era before a year, 令和 anywhere; the first year behind its era. 昭和町 is the analyser's. */
const YEAR_WORD = /(令和|(?:平成|昭和)(?=[元0-9０-９])|(?<=令和|平成|昭和)元年度?)/u

/** Returns a function that proposes the words of a text and their readings, which a person then reviews. */
export function proposer(): (text: string) => WordReading[] {
  const builder = new TokenizerBuilder()
  builder.setDictionary('embedded://ipadic')
  builder.setMode('normal')
  const tokenizer = builder.build()
  const analyse = (text: string): Token[] =>
    (tokenizer.tokenize(text) as Record<string, string>[]).map((token) => ({
      surface: token['surface'] ?? '',
      kana: hiragana(token['reading'] === '*' ? '' : (token['reading'] ?? '')),
      kind: token['partOfSpeech'] ?? '',
      subkind: token['partOfSpeechSubcategory1'] ?? '',
    }))
  return (text) => {
    const withDigits = text.replaceAll('＊', '0')
    const pieces = withDigits.split(YEAR_WORD).filter((piece) => piece !== '')
    const tokens = pieces.flatMap((piece) => {
      const kana = YEAR_WORDS[piece]
      return kana === undefined ? analyse(piece) : [{ surface: piece, kana, kind: '名詞', subkind: '一般' }]
    })
    return wordsOf(withDigits, joined(tokens))
  }
}

/** One word of 情報 and 化, of 再 and 構築. */
function joined(tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  let begins = false
  for (const token of tokens) {
    const last = words.at(-1)
    const ends = token.subkind === '接尾' && SINGLE_KANJI.test(token.surface) && !OWN_ENDINGS.has(token.surface)
    const joins = last && ONLY_KANJI.test(last.surface) && (ends || (begins && ONLY_KANJI.test(token.surface)))
    if (joins) words.splice(-1, 1, { ...token, surface: last.surface + token.surface, kana: last.kana + token.kana })
    else words.push(token)
    begins = token.kind === '接頭詞' && SINGLE_KANJI.test(token.surface) && !OWN_BEGINNINGS.has(token.surface)
  }
  return words
}

function wordsOf(text: string, tokens: readonly Token[]): WordReading[] {
  let position = 0
  return tokens.flatMap(({ surface, kana }) => {
    position = text.indexOf(surface, position)
    const start = position
    position += surface.length
    const readings = hasKanji(surface) ? readingsOfRuns(surface, kana) : []
    return [...surface.matchAll(RUNS)].map(({ 0: run, index }, order) => ({
      from: start + index,
      to: start + index + run.length,
      reading: readings[order] ?? '',
    }))
  })
}

/** 取り組み, とりくみ → と, く. Empty where the kana around the kanji are not those of the reading. */
function readingsOfRuns(word: string, kana: string): string[] {
  const pattern = word.split(RUNS).map(hiragana).join('(.+?)')
  return new RegExp(`^${pattern}$`, 'u').exec(kana)?.slice(1) ?? []
}

function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
}
