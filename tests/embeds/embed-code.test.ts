// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { embedCode } from '../../src/embeds/embed-code.ts'

it('what is copied is one frame with its address and its name, whatever they hold, and no script', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (address, name) => {
      fc.pre(!/[\r\n\0]/.test(name))
      const { body } = new DOMParser().parseFromString(embedCode(address, name), 'text/html')
      expect(body.children).toHaveLength(1)
      const [frame] = body.children
      expect(frame?.localName).toBe('iframe')
      expect([frame?.getAttribute('src'), frame?.getAttribute('title')]).toEqual([address, name])
      expect(frame?.getAttributeNames().some((attribute) => attribute.startsWith('on'))).toBe(false)
    }),
  )
})
