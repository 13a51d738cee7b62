// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import FileActions from '../../src/saved/FileActions.vue'
import { savedFileText as savedFile } from '../../src/saved/saved-file.ts'
import { emptyList, withItem } from '../../src/saved/saved-list.ts'
import { importWords, savedText } from '../../src/saved/messages.ts'
import SavedFiles from '../../src/saved/SavedFiles.vue'
import { plan } from '../plan/committed-content.ts'
import { withContent } from '../record/content/with-content.ts'
import { FakeStorage } from '../ui/browser/fake-storage.ts'

beforeEach(() => vi.stubGlobal('localStorage', new FakeStorage()))
afterEach(() => vi.unstubAllGlobals())

/** The message after the reader chose a file. */
async function toldAfter(file: File): Promise<{ done: string; fault: string }> {
  const page = mount(SavedFiles, { global: { plugins: [createPinia()], provide: withContent() } })
  const actions = page.getComponent(FileActions)
  actions.vm.$emit('import', file)
  await flushPromises()
  const { done, fault } = actions.props()
  return { done, fault }
}

it('a file that was read is added, and what it brought is told', async () => {
  const file = new File([savedFile(withItem(emptyList, 'p1'), plan.id)], 'list.json')
  expect(await toldAfter(file)).toEqual({ done: importWords({ added: 1, joined: 0, unknown: 0 }), fault: '' })
})

it('the same file once more brings nothing, also with items that this plan does not know', async () => {
  const list = withItem(emptyList, 'p1')
  const file = new File([savedFile({ ...list, unknownItems: [{ id: 'p99', note: '残る' }] }, plan.id)], 'list.json')
  expect((await toldAfter(file)).done).toBe(importWords({ added: 1, joined: 0, unknown: 1 }))
  expect((await toldAfter(file)).done).toBe(importWords({ added: 0, joined: 0, unknown: 0 }))
})

it('a file that the device does not give out is told to the reader', async () => {
  const file = new File(['{}'], 'list.json')
  // The file was moved since it was chosen, or is not yet downloaded to the device.
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'))
  expect(await toldAfter(file)).toEqual({ done: '', fault: savedText.file.unopened })
})

it('a file that was saved in another encoding is refused in words, and nothing of it comes in', async () => {
  const shiftJis = new Uint8Array([0x7b, 0x22, 0x83, 0x81, 0x83, 0x82, 0x22, 0x7d])
  expect(await toldAfter(new File([shiftJis], 'list.json'))).toEqual({ done: '', fault: savedText.file.otherEncoding })
})
