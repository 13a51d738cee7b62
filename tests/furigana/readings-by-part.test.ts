import { expect, it } from 'vitest'
import { readingsByPart } from '../../src/furigana/readings-by-part.ts'
import { rubiesOf } from './small-readings.ts'

const rubiesIn = rubiesOf({ 一人: 'ひとり', 一: 'いち', 人: 'ひと', 市民: 'しみん', 市: 'し', 民: 'たみ' })

it('a word is read by what stands beside it, also where a link cuts the sentence', () => {
  expect(readingsByPart(['市の', '市民', 'と人'], rubiesIn)).toEqual([
    [{ from: 0, to: 1, reading: 'し' }],
    [{ from: 0, to: 2, reading: 'しみん' }],
    [{ from: 1, to: 2, reading: 'ひと' }],
  ])
})

it('of a word that is cut in two, each piece is read alone', () => {
  expect(readingsByPart(['あ市', '民、一', '人'], rubiesIn)).toEqual([
    [{ from: 1, to: 2, reading: 'し' }],
    [
      { from: 0, to: 1, reading: 'たみ' },
      { from: 2, to: 3, reading: 'いち' },
    ],
    [{ from: 0, to: 1, reading: 'ひと' }],
  ])
})

it('parts without letters change nothing', () => {
  expect(readingsByPart(['', '市民', ''], rubiesIn)).toEqual([[], [{ from: 0, to: 2, reading: 'しみん' }], []])
})
