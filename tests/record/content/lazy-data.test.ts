import { beforeEach, expect, it, vi } from 'vitest'
import type { VolumeLoaders, Volumes } from '../../../src/plan/lazy-data.ts'
import { volumeShelf } from '../../../src/record/content/lazy-data.ts'

const glossary = { terms: [] } as unknown as Volumes['glossary']
const load = vi.fn(async () => glossary)
const shelf = () => volumeShelf({ glossary: load } as unknown as VolumeLoaders)

beforeEach(() => {
  load.mockReset().mockImplementation(async () => glossary)
})

it('a volume is fetched once and then at hand', async () => {
  const { fetch, open } = shelf()
  expect(() => open('glossary')).toThrow('glossary')
  expect(await fetch('glossary')).toBe(glossary)
  expect(await fetch('glossary')).toBe(glossary)
  expect(open('glossary')).toBe(glossary)
  expect(load).toHaveBeenCalledOnce()
})

it('a volume that failed to arrive is asked for again the next time', async () => {
  const { fetch, open } = shelf()
  load.mockRejectedValueOnce(new TypeError('failed'))
  await expect(fetch('glossary')).rejects.toThrow('failed')
  expect(() => open('glossary')).toThrow('glossary')
  expect(await fetch('glossary')).toBe(glossary)
  expect(open('glossary')).toBe(glossary)
})

it('what needs a volume is given out only when both are there, and asks for both again after a failure', async () => {
  const { loadWith, open } = shelf()
  const component = vi.fn(async () => 'component')
  const loader = loadWith('glossary', component)
  load.mockRejectedValueOnce(new TypeError('failed'))
  await expect(loader()).rejects.toThrow('failed')
  expect(await loader()).toBe('component')
  expect(open('glossary')).toBe(glossary)
  component.mockRejectedValueOnce(new TypeError('gone'))
  await expect(loader()).rejects.toThrow('gone')
})
