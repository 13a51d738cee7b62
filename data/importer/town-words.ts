import type { Entry } from '../../src/readings/reader.ts'
import { hasKanji, KANJI_CLASS } from '../../src/readings/marked-readings.ts'
import type { AnnotationFiles } from './annotation-files.ts'

const RUNS = new RegExp(`[${KANJI_CLASS}]+`, 'gu')

/** The names of towns as entries; their readings are known by the source of the list. 光が丘 → 光[ひかり]が丘[おか]. */
export function townWords(towns: AnnotationFiles['towns.json']): Entry[] {
  return towns.wards.flatMap((ward) =>
    [...Object.entries(ward.towns), ...Object.entries(ward.areas)]
      .filter(([name]) => hasKanji(name))
      .map(([name, reading]) => ({ key: name, words: wordsOf(name, reading) })),
  )
}

function wordsOf(name: string, reading: string) {
  // Between kanji, ヶ is read か or が.
  const kana = name.split(RUNS).map((piece) => piece.replace(/[ヶケ]/g, '[かがけ]'))
  const readings = new RegExp(`^${kana.join('(.+?)')}$`, 'u').exec(reading)?.slice(1) ?? []
  return [...name.matchAll(RUNS)].map(({ 0: run, index }, order) => ({
    from: index,
    to: index + run.length,
    reading: readings[order] ?? '',
  }))
}
