import { expect, it } from 'vitest'
import { stylesFor, stylesForAll, withoutUnusedTokens } from '../../../src/build/prerender/page-styles.ts'

it('a page carries the rules of what it holds and no others', async () => {
  const styles = await stylesFor(
    '<p class="shown">題</p><ul><li>一</li></ul>',
    '.shown{color:red}.other{color:blue}ul>li{margin:0}table{margin:1px}body{padding:0}@media print{.shown{color:black}}',
  )
  for (const kept of ['.shown{color:red}', 'ul>li', 'body{', '@media print']) expect(styles).toContain(kept)
  for (const gone of ['.other', 'table']) expect(styles).not.toContain(gone)
})

it.each([
  '[data-theme=dark] .shown',
  '[data-text-size=large] .shown',
  '[data-year-first=western] .shown',
  '[data-pending] .shown',
  '[data-script] .shown',
  ':root:not([data-app]) .shown:target',
  '.shown[data-marked]',
  '.shown[aria-current=page]',
  '.shown:disabled',
  'details[open] > .shown',
  '.start-failed',
])('%s stays, because a script or the reader may bring it about', async (selector) => {
  const styles = await stylesFor('<details><p class="shown">題</p></details>', `${selector}{color:red}`)
  expect(styles).toContain('color:red')
})

it('a custom property stays as long as a rule that is kept reads it, also by way of another', async () => {
  const sheet = ':root{--ink:var(--grey);--grey:#333;--unread:#f00}.shown{color:var(--ink)}.other{color:var(--unread)}'
  const styles = await stylesFor('<p class="shown">題</p>', sheet)
  expect(styles).toContain('--ink:var(--grey)')
  expect(styles).toContain('--grey:#333')
  expect(styles).not.toContain('--unread')
})

it('an animation stays with the rule that plays it', async () => {
  const sheet = '.shown{animation:reveal 1s}@keyframes reveal{from{opacity:0}}@keyframes unused{from{opacity:0}}'
  const styles = await stylesFor('<p class="shown">題</p>', sheet)
  expect(styles).toContain('@keyframes reveal')
  expect(styles).not.toContain('unused')
})

it('the whole style sheet keeps every rule and loses only the custom properties that none reads', async () => {
  const sheet =
    ':root{--ink:#333;--unread:#f00}.a{color:var(--ink)}.b:hover{margin:0}@keyframes c{from{opacity:0}}.d{animation:c 1s}'
  const whole = await withoutUnusedTokens(sheet)
  expect(whole).toBe(sheet.replace(';--unread:#f00', ''))
})

it('a document that has its styles to itself carries none for a word or an id that looks like a class', async () => {
  const sheet = '.shown{margin:0}.places{margin:0}.card{margin:0}[type=search]{margin:0}[data-kind=a]{margin:0}'
  const html = '<p class="shown" id="places">card</p><input type="search" data-kind="a"><h2 id=places>'
  expect(await stylesForAll(html, sheet)).toBe('.shown{margin:0}[type=search]{margin:0}[data-kind=a]{margin:0}')
})
