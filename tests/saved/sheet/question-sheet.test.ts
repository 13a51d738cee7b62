import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressOf } from '../../../src/saved/bookmarkable.ts'
import { questionSheet } from '../../../src/saved/sheet/question-sheet.ts'
import { questionText } from '../../../src/saved/sheet/question-text.ts'
import { departmentEntries } from '../../../src/plan/departments.ts'
import { allAddresses } from '../../../src/plan/addresses.ts'
import { questionSheetText } from '../../../src/saved/sheet/question-sheet-messages.ts'
import { lines, plan, annotations } from '../../plan/committed-content.ts'
import { anyList, knownItems } from '../any-list.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

const everything = [...knownItems.keys()].map((id) => ({ id, note: `${id}について` }))
const sheet = questionSheet(everything, knownItems, plan.fiscalYears)
const questions = sheet.flatMap((group) => group.questions)
const words = {
  ...questionSheetText,
  opening: questionSheetText.intro(plan.title),
  record: questionSheetText.record(plan.fiscalYears),
  departments: questionSheetText.departments(annotations.printed),
  from: 'ここから',
}
const full = (address: string) => `https://example.jp${address}`

itOfFirstPlan('every project and every achievement can be asked about, each once', () => {
  expect(questions.map(({ id }) => id).sort()).toEqual([...knownItems.keys()].sort())
  expect(questions).toHaveLength(24 + 111)
})

it('each goes to the departments of its project, and every department is named as the city wrote it', () => {
  for (const { departments, questions: asked } of sheet) {
    for (const { project } of asked) {
      expect(
        plan.projects.find(({ number }) => number === project.number)?.departments.map(({ text }) => text),
      ).toEqual(departments)
    }
  }
  expect(new Set(sheet.map(({ departments }) => departments.join()))).toHaveProperty('size', sheet.length)
})

it('what is quoted stands, letter for letter, in the lines that are named', () => {
  const bare = (text: string) => text.replace(/\s/gu, '')
  for (const { id, quotes, sources } of questions) {
    const named = bare(sources.map(({ from, to }) => lines.slice(from - 1, to).join('')).join(''))
    expect(quotes.length, id).toBeGreaterThan(0)
    for (const { text } of quotes) expect(named, id).toContain(bare(text))
  }
})

it('each leads to its place in the app', () => {
  const pages = new Set(allAddresses(plan, annotations))
  for (const bookmark of knownItems.values()) expect(pages).toContain(addressOf(bookmark).replace(/#.*/, ''))
})

it('the reader’s words go with their item, and the reader’s order holds within a department', () => {
  for (const { id, note } of questions) expect(note).toBe(`${id}について`)
  const two = questionSheet([...everything].reverse(), knownItems, plan.fiscalYears)
  const order = two[0]?.questions.map(({ id }) => everything.findIndex((item) => item.id === id)) ?? []
  expect(order).toEqual([...order].sort((one, other) => other - one))
})

it('as text it says the same: departments, quotes, lines, years, addresses, and the words letter for letter', () => {
  fc.assert(
    fc.property(anyList, ({ items }) => {
      const groups = questionSheet(items, knownItems, plan.fiscalYears)
      const text = questionText(groups, words, full)
      for (const { departments, questions: asked } of groups) {
        expect(text).toContain(departments.join('、'))
        for (const { quotes, note, address } of asked) {
          for (const quote of quotes) expect(text).toContain(`「${quote.text}」`)
          expect(text).toContain(full(address))
          if (note.trim() !== '') expect(text.includes(note)).toBe(true)
        }
      }
    }),
  )
})

itOfFirstPlan('a message can be read as it stands', () => {
  const text = questionText(
    questionSheet([{ id: 'p1-a1', note: '理由は？' }], knownItems, plan.fiscalYears),
    words,
    full,
  )
  expect(text).toContain('担当の部署（表の「実施主体」）：情報政策課')
  expect(text).toContain('原文 17～19行目／書かれている年度 平成22～26年度\nhttps://example.jp/projects/1/#p1-a1')
  expect(text).toContain('おたずねしたいこと：\n理由は？')
  expect(text).toContain('平成26年度までの記録')
  expect(text.endsWith('ここから')).toBe(true)
})

it('without a word of the reader’s the message has no empty question', () => {
  const text = questionText(questionSheet([{ id: 'p1', note: ' \n' }], knownItems, plan.fiscalYears), words, full)
  expect(text).not.toContain(words.note)
})

it('each sheet leads to the one page that has all its records', () => {
  const pageOf = (...ids: string[]) =>
    questionSheet(
      ids.map((id) => ({ id, note: '' })),
      knownItems,
      plan.fiscalYears,
    ).map(({ address }) => address)
  expect(pageOf('p1-a1')).toEqual(['/projects/1/#p1-a1'])
  expect(pageOf('p1-a1', 'p1-a2')).toEqual(['/projects/1/'])
  const pages = new Set(allAddresses(plan, annotations))
  const anchors = new Set(departmentEntries(plan).map(({ id }) => id))
  for (const { address, departments, questions: asked } of sheet) {
    expect(pages).toContain(address.replace(/#.*/, ''))
    if (new Set(asked.map(({ project }) => project.number)).size === 1) continue
    const anchor = address.replace(/^.*#/, '')
    expect(anchors).toContain(anchor)
    expect(departmentEntries(plan).find(({ id }) => id === anchor)?.name).toBe(departments[0])
  }
})
