import { expect, it } from 'vitest'
import { wordingsById } from '../../../src/plan/wordings.ts'
import { aloudWording, audible } from '../../../src/voice/player/aloud-wording.ts'
import { type AloudWording, spokenSentences } from '../../../src/voice/texts/spoken-sentences.ts'

const wordings = wordingsById([
  { id: 'p1', text: 'Applying online' },
  { id: 'p1-o1', sentences: [{ original: '電子申請を行う。', text: 'People apply online. It began in 2010.' }] },
])
const english: AloudWording = { kind: 'english', language: 'en', wordings }
const easy: AloudWording = { kind: 'easy', wordings }
const texts = [
  { text: '電子申請', at: 'page-heading', of: 'p1' },
  { text: '電子申請を行う。', at: 'p1-o1', of: 'p1-o1' },
  { text: '平成22年度', at: 'year-2010' },
  { text: '別の文。', at: 'p1-o2', of: 'p1-o2' },
]
const voicesIn =
  (...languages: readonly string[]) =>
  (language: string) =>
    languages.includes(language)
const BOTH = voicesIn('ja', 'en')

it('the city’s words are read as they stand', () => {
  expect(spokenSentences(texts, null).map(({ text, language, ours }) => [text, language, ours])).toEqual([
    ['電子申請', 'ja', false],
    ['電子申請を行う。', 'ja', false],
    ['平成22年度', 'ja', false],
    ['別の文。', 'ja', false],
  ])
})

it('in a wording of ours what has one is read in it and in its language, the rest as it stands', () => {
  expect(spokenSentences(texts, english).map(({ text, language }) => [text.trim(), language])).toEqual([
    ['Applying online', 'en'],
    ['People apply online.', 'en'],
    ['It began in 2010.', 'en'],
    ['平成22年度', 'ja'],
    ['別の文。', 'ja'],
  ])
  const ours = spokenSentences(texts, easy)
  expect(new Set(ours.map(({ language }) => language))).toEqual(new Set(['ja']))
})

it('a language is read with a voice of its own, or it is said that it is not', () => {
  expect(aloudWording('english', english, BOTH)).toEqual({ wording: english, note: null })
  expect(aloudWording('english', english, voicesIn('ja'))).toEqual({ wording: null, note: 'noVoice' })
  expect(aloudWording('english', null, BOTH)).toEqual({ wording: null, note: 'noWording' })
  expect(aloudWording('original', english, BOTH)).toEqual({ wording: null, note: null })
  const third: AloudWording = { kind: 'esperanto', language: 'eo', wordings }
  expect(aloudWording('esperanto', third, BOTH)).toEqual({ wording: null, note: 'noVoice' })
  expect(aloudWording('esperanto', third, voicesIn('ja', 'eo'))).toEqual({ wording: third, note: null })
  expect(aloudWording('easy', easy, voicesIn('ja'))).toEqual({ wording: easy, note: null })
})

it('with a voice of the translation alone no Japanese is read, and that is said', () => {
  const { note, wording } = aloudWording('english', english, voicesIn('en'))
  expect(note).toBe('onlyTranslated')
  expect(new Set(audible(spokenSentences(texts, wording), note).map(({ language }) => language))).toEqual(
    new Set(['en']),
  )
})
