// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { builtPage } from '../../../src/ui/lazy/built-page.ts'

const file = (html: string, status = 200) =>
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(html, { status }))

afterEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

it('where the page is open, it is what stands in the document', async () => {
  const asked = file('')
  document.body.innerHTML = '<main><div data-built-page=""><h1>記録</h1></div></main>'
  const { default: page } = await builtPage('/accessibility/')
  expect(mount(page).html()).toContain('<h1>記録</h1>')
  expect(asked).not.toHaveBeenCalled()
})

it('from another page it is taken from the file that the build wrote', async () => {
  const asked = file('<body><main><div data-built-page=""><h1>記録</h1></div></main></body>')
  const { default: page } = await builtPage('/accessibility/')
  expect(mount(page).html()).toContain('<h1>記録</h1>')
  expect(asked).toHaveBeenCalledWith('/accessibility/', { headers: { Accept: 'text/html' } })
})

it('a file that does not come, or is another page, is refused', async () => {
  file('<body><div data-built-page="">記録</div></body>', 404)
  await expect(builtPage('/accessibility/')).rejects.toThrow('did not come')
  file('<body><main>ホーム</main></body>')
  await expect(builtPage('/accessibility/')).rejects.toThrow('did not come')
})
