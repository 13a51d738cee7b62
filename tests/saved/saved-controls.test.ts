// @vitest-environment happy-dom
import { controlText } from '../../src/ui/controls/messages.ts'
import { mount } from '@vue/test-utils'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import AskFirst from '../../src/ui/controls/AskFirst.vue'
import FileActions from '../../src/saved/FileActions.vue'
import MoveButtons from '../../src/saved/list/MoveButtons.vue'
import NoteField from '../../src/saved/list/NoteField.vue'
import QuestionSheet from '../../src/saved/sheet/QuestionSheet.vue'
import { questionSheetText } from '../../src/saved/sheet/question-sheet-messages.ts'
import { questionSheet } from '../../src/saved/sheet/question-sheet.ts'
import { faultWords, importWords, savedText } from '../../src/saved/messages.ts'
import { plan } from '../plan/committed-content.ts'
import { withContent } from '../record/content/with-content.ts'
import { knownItems } from './any-list.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

it('a note is written as it is typed, and is named for those who hear the page', async () => {
  const wrapper = mount(NoteField, { props: { note: '前', subject: '講習会' } })
  const field = wrapper.get('textarea')
  expect(wrapper.get('label').attributes('for')).toBe(field.attributes('id'))
  expect(wrapper.get('label').text()).toContain('講習会')
  expect(field.element.value).toBe('前')
  await field.setValue('後\n<b>')
  expect(wrapper.emitted('write')).toEqual([['後\n<b>']])
})

it('what cannot be undone is asked first, with the focus on the way out', async () => {
  const wrapper = mount(AskFirst, { props: { label: '消す前', question: '消しますか' }, attachTo: document.body })
  await wrapper.get('button').trigger('click')
  expect(wrapper.emitted('agree')).toBeUndefined()
  expect(document.activeElement?.textContent?.trim()).toBe(controlText.leave)
  await wrapper.get('[data-first]').trigger('click')
  expect(document.activeElement?.textContent?.trim()).toBe('消す前')
  await wrapper.get('button').trigger('click')
  await wrapper.get('.quiet-button').trigger('click')
  expect(wrapper.emitted('agree')).toHaveLength(1)
  wrapper.unmount()
})

it('at its end an item does not move, and the button says so', async () => {
  const wrapper = mount(MoveButtons, { props: { subject: '講習会', first: true, last: false } })
  const [up, down] = wrapper.findAll('button')
  expect(up?.attributes('aria-disabled')).toBe('true')
  await up?.trigger('click')
  await down?.trigger('click')
  expect(wrapper.emitted('move')).toEqual([['down']])
})

it('an empty list has nothing to export or to clear, but can be read in', async () => {
  const wrapper = mount(FileActions, { props: { count: 0, due: '', done: '', fault: '' } })
  expect(wrapper.findAll('button')).toHaveLength(0)
  expect(wrapper.get('label').text()).toBe(savedText.file.import)
  const full = mount(FileActions, { props: { count: 2, due: '', done: '', fault: '' } })
  await vi.waitUntil(() => full.findAll('button').length > 1)
  expect(full.findAll('button')).toHaveLength(2)
})

itOfFirstPlan('the sheet has a page for each department, with the words as they are and room to write', () => {
  const note = fc.sample(fc.string({ unit: 'grapheme', minLength: 5 }), 1)[0] ?? ''
  const groups = questionSheet(
    [
      { id: 'p1-a1', note },
      { id: 'p2', note: '' },
    ],
    knownItems,
    plan.fiscalYears,
  )
  const marks = [{ id: 'p1-a1', years: [2010, 2011] }]
  const props = { groups, marks, from: 'から', home: 'https://x.jp/', shown: false }
  const wrapper = mount(QuestionSheet, {
    props: { ...props, addressOf: (address: string) => `https://x.jp${address}` },
    global: { provide: withContent() },
  })
  const pages = wrapper.findAll('.question-sheet__page')
  expect(pages).toHaveLength(2)
  expect(pages[0]?.text()).toContain('情報政策課')
  expect(pages[0]?.text()).toContain('17～19行目')
  expect(pages[0]?.text()).toContain('https://x.jp/projects/1/#p1-a1')
  if (note.trim() !== '') expect(pages[0]?.get('.question-entry__note').element.textContent).toBe(note)
  expect(pages[1]?.findAll('.question-entry__lines')).toHaveLength(2)
  for (const page of pages) {
    expect(page.text()).toContain(questionSheetText.handInAt)
    expect(page.findAll('[role="img"]')).toHaveLength(1)
  }
})

it('every fault says in words what is wrong, each another', () => {
  const faults = [
    { kind: 'not-json' },
    { kind: 'foreign' },
    { kind: 'newer' },
    { kind: 'other-plan' },
    { kind: 'damaged', entry: 0 },
    { kind: 'damaged', entry: 3 },
  ] as const
  expect(new Set(faults.map(faultWords)).size).toBe(faults.length)
  expect(faultWords({ kind: 'damaged', entry: 3 })).toContain('3番目')
})

it('an import says what it brought, and what was kept aside', () => {
  expect(importWords({ added: 2, joined: 1, unknown: 3 })).toMatch(/2件.*1件.*3件/)
  expect(importWords({ added: 0, joined: 0, unknown: 0 })).toContain('すべてこの一覧にあります')
})
