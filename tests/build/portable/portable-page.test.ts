import { expect, it } from 'vitest'
import { darkByDevice, portablePage } from '../../../src/build/portable/portable-page.ts'
import { sourceHash } from '../../../src/build/prerender/security-policy.ts'

const parts = {
  title: '題 <版>',
  description: '説明',
  date: '2026-11-22',
  html: '<p class="a">本文</p>',
  styleSheet:
    ':root{--ink:red}@media screen{:root[data-theme=dark]{--ink:blue}}.a{color:var(--ink)}:focus-visible{outline:1px solid}',
  script: 'document.title',
}

it('the dark theme follows the device, without a script', () => {
  expect(darkByDevice(parts.styleSheet)).toContain('@media screen and (prefers-color-scheme: dark){:root{--ink:blue}}')
  expect(() => darkByDevice('.a{}')).toThrow('dark theme')
})

it('the policy allows the script and the styles inside and nothing from anywhere', async () => {
  const page = await portablePage(parts)
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
  const styles = /<style>(.*)<\/style>/.exec(page)?.[1] ?? ''
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${sourceHash(parts.script)}`,
    `style-src ${sourceHash(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(styles).toContain(':focus-visible')
  expect(page).toContain('<title>題 &lt;版></title>')
})

it.each([
  [{ script: '"</script>"' }, 'script'],
  [{ html: '<p style="color:red"></p>' }, 'style attribute'],
])('what would break the file fails the build: %o', async (part, message) => {
  await expect(portablePage({ ...parts, ...part })).rejects.toThrow(message)
})
