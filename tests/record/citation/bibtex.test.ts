import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtexAddress, bibtexEntry, bibtexText } from '../../../src/record/citation/bibtex.ts'
import { madeCitation } from './made-citation.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

/** A text as TeX shows it, read by the commands that it may have. */
function shownByTex(value: string): string {
  const commands: Record<string, string> = {
    ...{ textbackslash: '\\', textasciitilde: '~', textasciicircum: '^' },
    ...{ textbraceleft: '{', textbraceright: '}' },
  }
  return value.replace(/\\(?:([a-z]+)\{\}|([$&%#_]))/g, (all, command: string | undefined, sign: string | undefined) =>
    command === undefined ? (sign ?? all) : (commands[command] ?? all),
  )
}

/** The fields of an entry, each up to the brace that closes it, as BibTeX reads them: it counts braces, escaped or not. */
function fieldsOf(entry: string): Map<string, string> {
  const fields = new Map<string, string>()
  const start = /^ {2}(\w+) = \{/gm
  for (let found = start.exec(entry); found; found = start.exec(entry)) {
    let depth = 1
    let at = start.lastIndex
    for (; depth > 0 && at < entry.length; at++) depth += entry[at] === '{' ? 1 : entry[at] === '}' ? -1 : 0
    fields.set(found[1] ?? '', entry.slice(start.lastIndex, at - 1))
    start.lastIndex = at
  }
  return fields
}

const anyText = fc.array(fc.constantFrom(...'\\{}~^$&%#_ aあ「」～'), { maxLength: 30 }).map((signs) => signs.join(''))

describe('a BibTeX entry', () => {
  it('shows every text letter by letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shownByTex(bibtexText(text))).toBe(text)
      }),
    )
  })

  it('has the same fields whatever the words are: none of them ends its field', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const fields = fieldsOf(bibtexEntry(madeCitation(), text))
        expect([...fields.keys()]).toEqual([
          'author',
          'title',
          'howpublished',
          'version',
          'url',
          'urldate',
          'language',
          'note',
        ])
        expect(fields.get('note')).toBe(bibtexText(text))
      }),
    )
  })

  itOfFirstPlan('keeps names of more than one word together', () => {
    const fields = fieldsOf(bibtexEntry(madeCitation(), ''))
    expect(fields.get('author')).toBe('{相模原市}')
    expect(fields.get('url')).toBe('https://example.org/ict/projects/4/#p4-a1')
  })

  it('is one line for each field', () => {
    expect(bibtexText('一行目\n  二行目')).toBe('一行目 二行目')
    expect(bibtexEntry(madeCitation(), 'a\nb').split('\n')).toHaveLength(10)
  })

  it('has no brace, backslash or space in an address', () => {
    expect(bibtexAddress('https://example.org/{a}\\ ?q=a%20b#c_d')).toBe(
      'https://example.org/%7Ba%7D%5C%20?q=a%20b#c_d',
    )
  })

  itOfFirstPlan('has a name without signs that end it', () => {
    expect(bibtexEntry(madeCitation(), '')).toMatch(
      /^@misc\{sagamihara-ict-2010-2014-2026-11-22-projects-4-p4-a1-lines-114-115,\n/,
    )
  })
})
