import { expect, it } from 'vitest'
import { embedFiles } from '../../src/build/embed-page.ts'
import { sourceHash } from '../../src/build/prerender/security-policy.ts'
import { publicAddress } from '../../src/build/public-address.ts'

const embed = {
  address: '/embed/projects/1/',
  page: '/projects/1/',
  title: '題 <1>',
  html: '<main class="embed">題</main>',
}
const sheet = `:root{--paper:#fff}.embed{background:var(--paper)}.other{color:red}
@media screen{.night,:root[data-theme="dark"]{--paper:#000}}`
const fileAt = async (setting: string | undefined, changed: Partial<typeof embed> = {}) =>
  (await embedFiles([{ ...embed, ...changed }], sheet, publicAddress(setting))).get('/embed/projects/1/') ?? ''

it('a page for other sites has its styles in it, dark where the device is, and loads and runs nothing', async () => {
  const page = await fileAt(undefined)
  const styles = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
  expect(styles).toContain('(prefers-color-scheme: dark)')
  expect(styles).toContain('.embed')
  expect(styles).not.toContain('.other')
  expect(page).toContain(sourceHash(styles))
  expect(page).not.toMatch(/<(?:script|link|img|iframe|form)\b/)
})

it('it is not found by search engines, which are led to the page it is of where its address is known', async () => {
  expect(await fileAt(undefined)).toContain('<meta name="robots" content="noindex">')
  expect(await fileAt(undefined)).not.toContain('canonical')
  expect(await fileAt('https://example.jp/ict/')).toContain(
    '<link rel="canonical" href="https://example.jp/ict/projects/1/">',
  )
})

it('its title is a title, and what the policy would block stops the build', async () => {
  expect(await fileAt(undefined)).toContain('<title>題 &lt;1></title>')
  await expect(fileAt(undefined, { html: '<p style="color:red">' })).rejects.toThrow('style attribute')
})
