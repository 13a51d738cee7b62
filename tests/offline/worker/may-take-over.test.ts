import { expect, it } from 'vitest'
import { mayTakeOver, type OpenPage } from '../../../src/offline/worker/may-take-over.ts'

const page = (id: string, path: string, visibilityState: OpenPage['visibilityState'] = 'visible'): OpenPage => ({
  id,
  url: `https://example.jp/ict/${path}`,
  visibilityState,
})
const screen = page('screen', 'signage/?start=auto')

it('a screen that nobody attends takes a new version where no reader looks at another page', () => {
  const hidden = page('tab', 'projects/2/', 'hidden')
  expect(mayTakeOver([screen], 'screen', '/ict/')).toBe(true)
  expect(mayTakeOver([screen, hidden, page('second', 'signage/')], 'screen', '/ict/')).toBe(true)
})

it('while a reader looks at another page it waits', () => {
  expect(mayTakeOver([screen, page('tab', 'projects/2/')], 'screen', '/ict/')).toBe(false)
})
