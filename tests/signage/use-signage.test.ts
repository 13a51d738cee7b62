// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import numbers from '../../data/numbers.json'
import themeArticles from '../../data/theme-articles.json'
import { usualSettings } from '../../src/signage/signage-settings.ts'
import { useSignage } from '../../src/signage/use-signage.ts'
import { lazyDataKey } from '../../src/record/content/lazy-data.ts'
import { withContent } from '../record/content/with-content.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const files = { numbers, themeArticles }

async function openPage() {
  const page = defineComponent({ setup: () => useSignage(() => Promise.resolve()), render: () => h('p') })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/signage/', component: page }] })
  await router.push('/signage/')
  const replace = vi.spyOn(router, 'replace')
  const { vm } = mount(page, {
    global: {
      plugins: [router],
      provide: {
        ...withContent(),
        [lazyDataKey]: { fetch: (name: keyof typeof files) => Promise.resolve(files[name]) },
      },
    },
  })
  return { signage: vm, router, replace }
}

it('a number that is held down shows at once, and changes the address once', async () => {
  const { signage, router, replace } = await openPage()
  for (let seconds = 3; seconds <= 120; seconds++) {
    signage.choose({ ...usualSettings(['disaster']), seconds })
    expect(signage.settings.seconds).toBe(seconds)
    await vi.advanceTimersByTimeAsync(50)
  }
  await vi.runAllTimersAsync()
  expect(replace).toHaveBeenCalledTimes(1)
  expect(router.currentRoute.value.fullPath).toContain('120')
})

it('a choice holds that is made while the address still gets the one before', async () => {
  const { signage, router } = await openPage()
  let arrive = () => {}
  router.beforeEach(() => new Promise<void>((resolve) => (arrive = resolve)))
  signage.choose({ ...usualSettings(['disaster']), seconds: 20 })
  await vi.advanceTimersByTimeAsync(300)
  signage.choose({ ...usualSettings(['disaster']), seconds: 30 })
  arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(signage.settings.seconds).toBe(30)
  await vi.advanceTimersByTimeAsync(300)
  arrive()
  await vi.runAllTimersAsync()
  expect(router.currentRoute.value.fullPath).toContain('30')
})

it('a show that was started begins, also where a choice is made while it is still loading', async () => {
  const { signage, router } = await openPage()
  const started = signage.start(false)
  signage.choose({ ...usualSettings(['disaster']), seconds: 30 })
  await started
  await vi.runAllTimersAsync()
  expect(signage.failed).toBe(false)
  expect(signage.running).toBe(true)
  expect(router.currentRoute.value.fullPath).toContain('30')
})
