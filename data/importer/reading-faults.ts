import type { Plan } from '../../src/plan/plan.ts'
import { hasKanji, withoutMarks, type WordReading } from '../../src/readings/marked-readings.ts'
import { foldNumbers } from '../../src/readings/reader.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import { faultIn, missingIn, type Fault } from './faults.ts'
import { cityTexts } from './reading-texts.ts'

const CITY = 'reading-occurrences.json'
const OWN = 'own-readings.json'
const TO_DO = '`npm run readings` で読みの案を書き、一語ずつ確かめてください'

/** In letters of kana. 承る and 志 have five for one kanji; a word of several has at most three for each, and one more. */
const kanaLimit = (kanji: number) => (kanji === 1 ? 5 : 3 * kanji + 1)

/** Readings that analysers and people get wrong. `before` and `after`: what stands beside the word; digits are #. */
const DOUBTFUL: readonly { word: string; before?: RegExp; after?: RegExp; readings: readonly string[] }[] = [
  { word: '月', before: /#$/, readings: ['がつ'] },
  { word: '月', before: /[かカヵヶケ]$/, readings: ['げつ'] },
  { word: '市', readings: ['し'] },
  { word: '一', after: /^人/, readings: [] },
  { word: '人', before: /一$/, readings: [] },
  { word: '人', before: /#$/, readings: ['にん', 'り'] },
  { word: '年', before: /#$/, readings: ['ねん'] },
  { word: '日', before: /#$/, readings: ['にち', 'か'] },
  { word: '件', readings: ['けん'] },
  { word: '分', before: /#$/, readings: ['ふん', 'ぷん', 'ぶん'] },
  { word: '行', after: /^(?:[きくけこ]|か[なずれせ])/, readings: ['い'] },
  { word: '行', after: /^[わうえお]/, readings: ['おこな'] },
  { word: '行', after: /^[いっ]/, readings: ['おこな', 'い'] },
  { word: '他', readings: ['た', 'ほか'] },
  { word: '主', after: /^[なに]/, readings: ['おも'] },
  { word: '二', after: /^つ/, readings: ['ふた'] },
  { word: '三', after: /^つ/, readings: ['み', 'みっ'] },
  { word: '分別', readings: ['ぶんべつ'] },
  { word: '開庁', readings: ['かいちょう'] },
  { word: '広聴', readings: ['こうちょう'] },
  { word: '協働', readings: ['きょうどう'] },
  { word: '人数', readings: ['にんずう'] },
]

/** What is wrong with the reviewed readings: of the city's texts, of ours, and of those that are disputed. */
export function readingFaults(annotations: AnnotationFiles, plan: Plan): Fault[] {
  const city = annotations[CITY]
  const own = Object.entries(annotations[OWN]).flatMap(([file, lines]) => lines.map((line) => [file, line] as const))
  const texts = cityTexts(plan)
  const known = new Set(texts.map(({ id }) => id))
  return [
    ...texts.flatMap(({ id, text }) => {
      const marked = city[id]
      if (marked === undefined) return [missingIn(CITY, `${id}：読みがありません。${TO_DO}`)]
      if (withoutMarks(marked).text !== text) return [faultIn(CITY, `${id}：本文と合いません。${TO_DO}`)]
      return lineFaults(marked).map((message) => faultIn(CITY, `${id}：${message}`))
    }),
    ...Object.keys(city).flatMap((id) => (known.has(id) ? [] : [faultIn(CITY, `${id}：本文にない番号です`)])),
    ...own.flatMap(([file, line]) => lineFaults(line).map((message) => faultIn(OWN, `${file}：${message}`))),
    ...annotations['reading-phrases.json'].flatMap((line) =>
      lineFaults(line).map((message) => faultIn('reading-phrases.json', message)),
    ),
    ...annotations['disputed-readings.json'].flatMap(({ word, reading }) =>
      [...Object.values(city), ...own.map(([, line]) => line)].some((line) => line.includes(`${word}[${reading}]`))
        ? []
        : [faultIn('disputed-readings.json', `「${word}」を「${reading}」と読むところがありません`)],
    ),
  ]
}

/** What is wrong with one reviewed text. */
function lineFaults(marked: string): string[] {
  const { text, words } = withoutMarks(marked)
  const shown = (from: number, to: number) =>
    `「${text.slice(Math.max(0, from - 8), to + 8)}」の「${text.slice(from, to)}」`
  const faults = words.flatMap((word) => wordFaults(text, word).map((fault) => shown(word.from, word.to) + fault))
  if (/[[\]]/.test(text))
    faults.push(`「${text.slice(0, 20)}」：読みは漢字のすぐあとに［］で書いてください（かなと数字には書きません）`)
  const covered = new Set(
    words.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  )
  const without = Array.from(text, (_, index) => index).find(
    (index) => hasKanji(text.charAt(index)) && !covered.has(index),
  )
  if (without !== undefined) faults.push(`${shown(without, without + 1)}に読みがありません。${TO_DO}`)
  return faults
}

function wordFaults(text: string, { from, to, reading }: WordReading): string[] {
  const word = text.slice(from, to)
  if (!/^[ぁ-んー]+$/u.test(reading)) return [`の読み「${reading}」は、ひらがなで書いてください`]
  if (reading.length < word.length || reading.length > kanaLimit(word.length))
    return [`の読み「${reading}」は、字の数と合いません`]
  const folded = foldNumbers(text)
  const doubtful = DOUBTFUL.find(
    (rule) =>
      rule.word === word &&
      (rule.before?.test(folded.slice(0, from)) ?? true) &&
      (rule.after?.test(folded.slice(to)) ?? true) &&
      !rule.readings.includes(reading),
  )
  if (!doubtful) return []
  const expected = doubtful.readings.length > 0 ? `「${doubtful.readings.join('」か「')}」` : '一語「一人[ひとり]」'
  return [`の読み「${reading}」は疑わしい読みです（ふつうは${expected}）`]
}
