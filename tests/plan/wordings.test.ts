import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutInGroups, wordedName, wordedSentences, wordingsById } from '../../src/plan/wordings.ts'

const wordings = wordingsById([
  { id: 'p1', text: 'Online applications' },
  {
    id: 'p1-o1',
    sentences: [
      { original: '図る。', text: 'One.' },
      { original: 'また、行う。', text: 'Two.' },
    ],
  },
])

it('our sentences stand beside the text that they were made for', () => {
  expect(wordedSentences(wordings, 'p1-o1', '図る。また、行う。')?.map(({ text }) => text)).toEqual(['One.', 'Two.'])
  expect(wordedName(wordings, 'p1')).toBe('Online applications')
})

it('beside another text, or one without our words, nothing of ours stands', () => {
  expect(wordedSentences(wordings, 'p1-o1', '図る。また、行った。')).toBeNull()
  expect(wordedSentences(wordings, 'p1-o1', '図る。')).toBeNull()
  expect(wordedSentences(wordings, 'p1-o2', '図る。')).toBeNull()
  expect(wordedSentences(wordings, 'p1', 'Online applications')).toBeNull()
  expect(wordedName(wordings, 'p1-o1')).toBeNull()
  expect(wordedName(wordings, 'p2')).toBeNull()
})

it('the pieces of a text are cut at the ends of its sentences, and no letter is lost', () => {
  const link = { text: 'No21の事', project: 21 }
  const pieces = [{ text: '図る。', project: null }, link, { text: '業。', project: null }]
  expect(cutInGroups(pieces, [5, 5])).toEqual([
    [
      { text: '図る。', project: null },
      { text: 'No', project: 21 },
    ],
    [
      { text: '21の事', project: 21 },
      { text: '業。', project: null },
    ],
  ])
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.nat(6), { minLength: 1 }), (texts, lengths) => {
      const groups = cutInGroups(
        texts.map((text) => ({ text })),
        lengths,
      )
      const joined = groups.map((group) => group.map(({ text }) => text).join(''))
      expect(joined.join('')).toBe(texts.join(''))
      const full = joined.slice(0, -1).reduce((end, part) => end + part.length, 0)
      expect(full).toBe(
        Math.min(
          texts.join('').length,
          lengths.slice(0, -1).reduce((sum, length) => sum + length, 0),
        ),
      )
    }),
  )
})
