// @first-plan
import { describe, expect, it } from 'vitest'
import { type CitationForm, citationIn } from '../../../src/record/citation/citation-forms.ts'
import { plan } from '../../plan/committed-content.ts'
import { madeCitation } from './made-citation.ts'

describe('a citation as text', () => {
  it('has the words, the document, its lines, the edition, the address, the day and the SHA-256', () => {
    expect(citationIn('text', madeCitation()).split('\n')).toEqual([
      '「証明書自動交付機を増設した。」',
      '相模原市『個別事業進行管理表(平成２２年度～２６年度)』114～115行目',
      'さがみはらICTのあゆみ、2026年11月22日につくった版',
      'https://example.org/ict/projects/4/#p4-a1（2026年11月29日に閲覧）',
      `元のファイルのSHA-256：${plan.source.sha256}`,
    ])
  })

  it('says of a number what is ours', () => {
    const users = { id: 'users', label: '利用者数', values: ['平成22年度 10件'], basis: '原文にある数', notes: [] }
    const [name, note] = ['数：利用者数（題はこのアプリ）平成22年度 10件（原文にある数）', 'およその数です。']
    const cite = (form: CitationForm, notes: string[]) =>
      citationIn(form, madeCitation({ number: { ...users, notes } }))
    expect(cite('text', [])).toContain(`\n${name}\n相模原市`)
    expect(cite('text', [note])).toContain(`\n${name}\nこのアプリの注：${note}\n相模原市`)
    for (const form of ['bibtex', 'csl'] as const) expect(cite(form, [note])).toContain(`このアプリの注：${note}`)
    expect(cite('short', [note])).not.toContain('注')
  })
})

it('the short form can be said in a speech: the words and where they stand, without address and digest', () => {
  expect(citationIn('short', madeCitation({ spans: [{ from: 17, to: 17 }] }))).toBe(
    '「証明書自動交付機を増設した。」（相模原市『個別事業進行管理表(平成２２年度～２６年度)』17行目）',
  )
})

it('the short form quotes as many whole items as can be said, at least the first, and says that there are others', () => {
  const short = (...lengths: number[]) =>
    citationIn('short', madeCitation({ words: lengths.map((length) => '花'.repeat(length)) }))
  const flowers = (length: number) => `「${'花'.repeat(length)}」`
  expect(short(60, 40)).toContain(`${flowers(60)}${flowers(40)}（`)
  expect(short(60, 41, 5)).toContain(`${flowers(60)}ほか（`)
  expect(short(150)).toContain(`${flowers(150)}（`)
  expect(short(150, 2)).toContain(`${flowers(150)}ほか（`)
})

it('the short form names as many quantities as can be said, and says that there are others', () => {
  const short = (...lengths: number[]) => {
    const values = lengths.map((length) => '1'.repeat(length))
    return citationIn(
      'short',
      madeCitation({ words: [], number: { id: 'x', label: '', values, basis: '', notes: [] } }),
    )
  }
  expect(short(60, 40)).toContain(`${'1'.repeat(60)}。${'1'.repeat(40)}（`)
  expect(short(60, 41)).toContain(`）${'1'.repeat(60)}ほか（`)
})

describe('a number that rests on the whole document', () => {
  const counted = madeCitation({
    ...{ words: [], spans: [] },
    number: {
      id: 'counts',
      label: '書かれた件数',
      values: ['平成22年度 3件'],
      basis: 'このアプリが数えた数',
      notes: [],
      at: '/achievements/',
    },
  })

  it('is a work of ours where a format asks who made it, with the document from which we counted', () => {
    const [item] = JSON.parse(citationIn('csl', counted)) as { author: unknown; title: string; note: string }[]
    expect(item?.author).toEqual([{ literal: counted.appName }])
    expect(item?.title).toBe('書かれた件数')
    expect(item?.note).toContain(`『${plan.title}』`)
    expect(citationIn('bibtex', counted)).toContain(`author = {{${counted.appName}}}`)
    expect(citationIn('bibtex', madeCitation())).toContain(`author = {{${plan.municipality.name}}}`)
  })

  it('is cited with the document, and no line or empty bracket is made up', () => {
    expect(citationIn('text', counted).split('\n').slice(0, 2)).toEqual([
      '数：書かれた件数（題はこのアプリ）平成22年度 3件（このアプリが数えた数）',
      `相模原市『${plan.title}』`,
    ])
    for (const form of ['text', 'short', 'bibtex', 'csl'] as const) {
      expect(citationIn(form, counted), form).toContain('平成22年度 3件')
      expect(citationIn(form, counted), form).not.toMatch(/行目|「」|^（|lines/)
    }
  })
})

it('a form for programs has the lines, the words and the SHA-256 too', () => {
  for (const form of ['bibtex', 'csl'] as const) {
    const text = citationIn(form, madeCitation())
    for (const part of ['114～115行目', '証明書自動交付機を増設した。', plan.source.sha256, '2026-11-22'])
      expect(text, form).toContain(part)
  }
})
