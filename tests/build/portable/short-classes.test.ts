import { expect, it } from 'vitest'
import { withShortClasses } from '../../../src/build/portable/short-classes.ts'

it('elements and rules still meet under their new names', () => {
  const html = '<p class="long-name other">x<b class=long-name>y</b><i class=said>z</i></p>'
  const styles = '.long-name{margin:.5rem}.other>.long-name{top:0}.said{left:0}'
  expect(withShortClasses({ html, styles }, 'element.className="said"')).toEqual({
    html: '<p class="a b">x<b class=a>y</b><i class=said>z</i></p>',
    styles: '.a{margin:.5rem}.b>.a{top:0}.said{left:0}',
  })
})

it('a class without a rule goes, and a new name never meets an old one', () => {
  const result = withShortClasses(
    { html: '<p class=a><b class=long></b><i class=none></i></p>', styles: '.a,.long{}' },
    ' a ',
  )
  expect(result.html).toBe('<p class=a><b class=b></b><i></i></p>')
})
