import { beforeEach, expect, it, vi } from 'vitest'
import type { LazyDataLoaders, LazyData } from '../../../src/plan/lazy-data.ts'
import { createLazyData } from '../../../src/record/content/lazy-data.ts'

const glossary = { terms: [] } as unknown as LazyData['glossary']
const load = vi.fn(async () => glossary)
const lazyDataAccess = () => createLazyData({ glossary: load } as unknown as LazyDataLoaders)

beforeEach(() => {
  load.mockReset().mockImplementation(async () => glossary)
})

it('lazy data is fetched once and then kept', async () => {
  const { fetch, open } = lazyDataAccess()
  expect(() => open('glossary')).toThrow('glossary')
  expect(await fetch('glossary')).toBe(glossary)
  expect(await fetch('glossary')).toBe(glossary)
  expect(open('glossary')).toBe(glossary)
  expect(load).toHaveBeenCalledOnce()
})

it('a lazyData that failed to arrive is asked for again the next time', async () => {
  const { fetch, open } = lazyDataAccess()
  load.mockRejectedValueOnce(new TypeError('failed'))
  await expect(fetch('glossary')).rejects.toThrow('failed')
  expect(() => open('glossary')).toThrow('glossary')
  expect(await fetch('glossary')).toBe(glossary)
  expect(open('glossary')).toBe(glossary)
})

it('what needs a lazyData is given out only when both are there, and asks for both again after a failure', async () => {
  const { loadWith, open } = lazyDataAccess()
  const component = vi.fn(async () => 'component')
  const loader = loadWith('glossary', component)
  load.mockRejectedValueOnce(new TypeError('failed'))
  await expect(loader()).rejects.toThrow('failed')
  expect(await loader()).toBe('component')
  expect(open('glossary')).toBe(glossary)
  component.mockRejectedValueOnce(new TypeError('gone'))
  await expect(loader()).rejects.toThrow('gone')
})
