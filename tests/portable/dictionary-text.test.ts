import { expect, it } from 'vitest'
import dictionary from '../../data/reading-dictionary.json'
import { dictionaryFromText, dictionaryText } from '../../src/portable/furigana/dictionary-text.ts'

it('the file reads as the app does', () => {
  const { words, difficult } = dictionary
  expect(dictionaryFromText(dictionaryText(dictionary))).toEqual({ words, difficult })
})

it('a plan without readings has no entry, not an empty one', () => {
  const none = { words: {}, difficult: '' }
  expect(dictionaryFromText(dictionaryText(none))).toEqual(none)
})

it('refuses what it could not read again', () => {
  expect(() => dictionaryText({ words: { '市|': 'し' }, difficult: '' })).toThrow('市|')
})
