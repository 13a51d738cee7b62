// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import FileActions from '../../src/saved/FileActions.vue'
import { savedFileText as savedFile } from '../../src/saved/saved-file.ts'
import { emptyList, withItem } from '../../src/saved/saved-list.ts'
import { LARGEST_LIST_FILE } from '../../src/saved/list-file.ts'
import type { LaunchQueue } from '../../src/saved/opened-files.ts'
import { faultWords, importWords, savedText } from '../../src/saved/messages.ts'
import SavedFiles from '../../src/saved/SavedFiles.vue'
import { plan } from '../plan/committed-content.ts'
import { withContent } from '../record/content/with-content.ts'
import { FakeStorage } from '../ui/browser/fake-storage.ts'

/** The question is a file of its own, which a busy machine may be long in loading. */
const WAIT = { timeout: 60_000 }

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

it('a file too large for a list is refused before it is read', async () => {
  const file = new File(['{}'], 'list.json')
  Object.defineProperty(file, 'size', { value: LARGEST_LIST_FILE + 1 })
  const read = vi.spyOn(file, 'arrayBuffer')
  expect(await toldAfter(file)).toEqual({ done: '', fault: savedText.file.tooLarge })
  expect(read).not.toHaveBeenCalled()
})

describe('a file that the reader opens with the installed app', () => {
  /** The queue of a browser: it keeps what was launched before anybody asked. */
  function launched(...before: File[]) {
    const handle = (file: File) => ({ name: file.name, getFile: () => Promise.resolve(file) })
    let consumer: Parameters<LaunchQueue['setConsumer']>[0] | null = null
    vi.stubGlobal('launchQueue', {
      setConsumer(taken) {
        consumer = taken
        if (before.length > 0) taken({ files: before.map(handle) })
      },
    } satisfies LaunchQueue)
    return { launch: (...files: File[]) => consumer?.({ files: files.map(handle) }) }
  }
  const listFile = (id: string) => new File([savedFile(withItem(emptyList, id), plan.id)], `${id}.json`)
  const mountPage = () => mount(SavedFiles, { global: { plugins: [createPinia()], provide: withContent() } })
  const storedIds = () => {
    const text = localStorage.getItem('saved') ?? '{"items":[]}'
    return (JSON.parse(text) as { items: { id: string }[] }).items.map(({ id }) => id)
  }
  const press = async (page: ReturnType<typeof mountPage>, name: string) => {
    await page
      .findAll('button')
      .find((button) => button.text() === name)
      ?.trigger('click')
    await flushPromises()
  }

  it('is added only after the reader agrees', async () => {
    launched(listFile('p1'))
    const page = mountPage()
    await vi.waitFor(() => expect(page.text()).toContain(savedText.file.opened('p1.json', 1)), WAIT)
    expect(storedIds()).toEqual([])
    await press(page, savedText.file.add)
    expect(storedIds()).toEqual(['p1'])
    expect(page.getComponent(FileActions).props('done')).toBe(importWords({ added: 1, joined: 0, unknown: 0 }))
    expect(page.text()).not.toContain(savedText.file.add)
  })

  it('leaves the list as it is after a no', async () => {
    const { launch } = launched()
    const page = mountPage()
    // The app is open already.
    launch(listFile('p1'))
    await vi.waitFor(() => expect(page.text()).toContain(savedText.file.leave), WAIT)
    await press(page, savedText.file.leave)
    expect(storedIds()).toEqual([])
    expect(page.getComponent(FileActions).props('done')).toBe(savedText.file.notAdded)
  })

  it('is asked about one by one where there are several', async () => {
    launched(listFile('p1'), listFile('p2'))
    const page = mountPage()
    await vi.waitFor(() => expect(page.text()).toContain('p1.json'), WAIT)
    await press(page, savedText.file.add)
    await vi.waitFor(() => expect(page.text()).toContain('p2.json'), WAIT)
    await press(page, savedText.file.add)
    expect(storedIds()).toEqual(['p1', 'p2'])
  })

  it('is refused in words where it is no list, and nothing is asked', async () => {
    launched(new File(['{"format":"other"}'], 'other.json'))
    const page = mountPage()
    await vi.waitFor(
      () => expect(page.getComponent(FileActions).props('fault')).toBe(faultWords({ kind: 'foreign' })),
      WAIT,
    )
    expect(page.text()).not.toContain(savedText.file.add)
  })

  it('that the device does not give out is told to the reader', async () => {
    vi.stubGlobal('launchQueue', {
      setConsumer: (taken) =>
        taken({ files: [{ name: 'gone.json', getFile: () => Promise.reject(new Error('gone')) }] }),
    } satisfies LaunchQueue)
    const page = mountPage()
    await vi.waitFor(() => expect(page.getComponent(FileActions).props('fault')).toBe(savedText.file.unopened), WAIT)
  })
})
