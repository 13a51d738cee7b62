// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import ChartSave from '../../../src/numbers/charts/ChartSave.vue'
import { seriesText } from '../../../src/record/figures/messages.ts'
import { plan } from '../../plan/committed-content.ts'

type MakePicture = () => Promise<Blob | null>

const picture = vi.hoisted(() => ({ make: null as MakePicture | null }))
const saveFile = vi.hoisted(() => vi.fn<(content: Blob, name: string) => void>())

vi.mock('../../../src/ui/browser/save-file.ts', () => ({ saveFile }))
vi.mock('../../../src/numbers/charts/canvas/picture.ts', () => ({
  get chartPicture() {
    if (!picture.make) throw new Error('the script is gone')
    return picture.make
  },
}))

beforeEach(() => saveFile.mockReset())

/** The message after a press on the button. */
async function toldAfterSaving(make: MakePicture | null): Promise<string> {
  picture.make = make
  const save = mount(ChartSave, {
    props: {
      drawing: { columns: [], fiscalYears: plan.fiscalYears },
      label: '件数',
      picture: { title: '件数', unit: '件', notes: [] },
      file: 'counts.png',
    },
  })
  await flushPromises()
  await save.get('button').trigger('click')
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
  return save.get('[role=status]').text()
}

it('a picture that was made is given, and that is said', async () => {
  const made = new Blob(['png'])
  expect(await toldAfterSaving(async () => made)).toBe(seriesText.saving.saved)
  expect(saveFile).toHaveBeenCalledExactlyOnceWith(made, 'counts.png')
})

it.each<[string, MakePicture | null]>([
  ['what makes it did not arrive', null],
  ['the browser refuses a canvas that large', () => Promise.reject(new DOMException('too large', 'InvalidStateError'))],
  ['the browser makes none', async () => null],
])('where %s, the reader is told that nothing was saved', async (_, make) => {
  expect(await toldAfterSaving(make)).toBe(seriesText.saving.notSaved)
  expect(saveFile).not.toHaveBeenCalled()
})
