// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import PortableDownload from '../../../src/event/portable/PortableDownload.vue'
import type { PortableCopy } from '../../../src/offline/page/portable-copy.ts'
import { dayName } from '../../../src/plan/day.ts'
import PortableSection from '../../../src/event/portable/PortableSection.vue'
import { annotations } from '../../plan/committed-content.ts'
import { withContent } from '../../record/content/with-content.ts'

const device = vi.hoisted(() => ({
  kept: null as PortableCopy | null,
  /** What is stored after a download, by its response. */
  keeps: (copy: PortableCopy): PortableCopy | null => copy,
}))
const { date } = annotations.edition
const copyOf = (day: string | null): PortableCopy => ({ blob: new Blob([day ?? '']), date: day })

vi.mock('../../../src/ui/browser/save-file.ts', () => ({ saveFile: () => undefined }))
vi.mock('../../../src/offline/page/portable-copy.ts', () => ({
  canShareFile: () => false,
  keptPortable: async () => device.kept,
  fetchPortable: async () => {
    const copy = copyOf(date)
    device.kept = device.keeps(copy)
    return copy
  },
}))

beforeEach(() => vi.stubEnv('VITE_VERSION', '1.0.0'))
afterEach(() => vi.unstubAllEnvs())

/** The message about the copy after a press on "download". */
async function stateAfterDownload() {
  const page = mount(PortableSection, { global: { plugins: [createPinia()], provide: withContent() } })
  await flushPromises()
  page.getComponent(PortableDownload).vm.$emit('fetch')
  await flushPromises()
  return page.getComponent(PortableDownload).props('state')
}

it('what came and is kept is said to be kept', async () => {
  device.kept = null
  device.keeps = (copy) => copy
  expect(await stateAfterDownload()).toMatchObject({ kind: 'kept', day: dayName(date), older: false })
})

it.each<[string, PortableCopy | null]>([
  ['nothing', null],
  ['an older copy, as the new one found no room', copyOf('2020-01-01')],
  ['a copy of an unknown day', copyOf(null)],
])('where the device keeps %s, what came is said to be given and not kept', async (_, kept) => {
  device.kept = kept
  device.keeps = () => kept
  expect(await stateAfterDownload()).toMatchObject({ kind: 'given', day: dayName(date) })
})
