// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import UnreadableList from '../../src/saved/UnreadableList.vue'
import { faultWords } from '../../src/saved/messages.ts'

it('what is wrong is read out at once, and nothing but that', () => {
  const fault = { kind: 'newer' } as const
  const alerts = mount(UnreadableList, { props: { fault } }).findAll('[role="alert"]')
  expect(alerts.map((alert) => alert.text())).toEqual([faultWords(fault)])
})
