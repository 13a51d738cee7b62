// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it, vi } from 'vitest'
import { usePreferencesStore } from '../../../src/shell/preferences/preferences-store.ts'
import SettingsView from '../../../src/shell/settings/SettingsView.vue'
import { routerAt } from '../../ui/small-router.ts'
import { withLanguages } from './with-languages.ts'

beforeEach(() => {
  setActivePinia(createPinia())
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
})

it('each language of the plan is a choice in its own words', async () => {
  const router = await routerAt('/settings/')
  const settings = mount(SettingsView, { global: { plugins: [router], provide: withLanguages() } })
  const radio = settings.findAll('input[name=wording]').find((input) => input.attributes('value') === 'esperanto')
  expect(radio?.element.closest('label')?.textContent).toContain('Esperanto ankaŭ')
  await radio?.trigger('change')
  expect(usePreferencesStore().preferences.wording).toBe('esperanto')
  settings.unmount()
})
