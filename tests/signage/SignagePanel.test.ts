// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { signageText } from '../../src/signage/messages.ts'
import SignagePanel from '../../src/signage/SignagePanel.vue'
import type { SignageSettings } from '../../src/signage/signage-settings.ts'
import { annotations } from '../plan/committed-content.ts'
import { withContent } from '../record/content/with-content.ts'

const all = annotations.themes.map(({ slug }) => slug)
const settings = (themes: string[]): SignageSettings => ({ themes, seconds: 12, length: 'short', order: 'themes' })

it('one press takes all themes away, and one brings all back', async () => {
  const panel = mount(SignagePanel, {
    props: { settings: settings(all), ready: true },
    global: { provide: withContent() },
  })
  const button = () =>
    panel.findAll('button').find((one) => [signageText.noThemes, signageText.allThemes].includes(one.text()))
  await button()?.trigger('click')
  expect(panel.emitted('choose')?.at(-1)).toEqual([settings([])])
  await panel.setProps({ settings: settings([]) })
  expect(panel.text()).toContain(signageText.noTheme)
  await button()?.trigger('click')
  expect(panel.emitted('choose')?.at(-1)).toEqual([settings(all)])
})

it('seconds that are being typed stay as they are, whatever else changes meanwhile', async () => {
  const panel = mount(SignagePanel, {
    props: { settings: settings(all), ready: true },
    global: { provide: withContent() },
  })
  const field = panel.find<HTMLInputElement>('input[type=number]')
  field.element.value = '3'
  await field.trigger('input')
  await panel.setProps({ settings: settings(all.slice(1)) })
  expect(field.element.value).toBe('3')
  await field.trigger('change')
  expect(panel.emitted('choose')?.at(-1)).toEqual([{ ...settings(all.slice(1)), seconds: 5 }])
  await panel.setProps({ settings: { ...settings(all), seconds: 20 } })
  expect(field.element.value).toBe('20')
})
