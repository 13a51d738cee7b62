import fc from 'fast-check'
import { expect, it } from 'vitest'
import searchLexiconData from '../../../data/search-lexicon.json'
import { lexiconFromText, lexiconText } from '../../../src/portable/search/lexicon-text.ts'
import type { SearchLexicon } from '../../../src/plan/search-lexicon.ts'

const word = fc.stringMatching(/^[^\n,>=]+$/)
const words = fc.array(word, { minLength: 1 })
const group = fc.oneof(fc.record({ same: words }), fc.record({ typed: words, finds: words }))
const readings = fc.dictionary(word, word, { noNullPrototype: true })

it('what is written is read again, whatever the words are', () => {
  fc.assert(
    fc.property(fc.array(group), readings, (synonyms, read) => {
      expect(lexiconFromText(lexiconText({ synonyms, readings: read }))).toEqual({ synonyms, readings: read })
    }),
  )
})

it('so is what the search knows', () => {
  const { synonyms, readings: read } = searchLexiconData as SearchLexicon
  expect(lexiconFromText(lexiconText({ synonyms, readings: read }))).toEqual({ synonyms, readings: read })
})

it('a word that holds one of the marks is refused by name', () => {
  expect(() => lexiconText({ synonyms: [{ same: ['Q>A'] }], readings: {} })).toThrow(/Q>A/)
})
