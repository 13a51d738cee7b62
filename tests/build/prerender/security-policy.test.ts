import { webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { securityPolicy, sourceHash } from '../../../src/build/prerender/security-policy.ts'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))

it('the hash is the one that a browser computes of the element’s text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      fc.pre(text.isWellFormed())
      const digest = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
      expect(sourceHash(text)).toBe(`'sha256-${Buffer.from(digest).toString('base64')}'`)
    }),
  )
})

it('only the scripts and style sheets that the page carries are allowed inline', () => {
  const policy = directives(securityPolicy(['one', 'two'], ['three']))
  expect(policy.get('script-src')).toEqual(["'self'", sourceHash('one'), sourceHash('two')])
  expect(policy.get('style-src')).toEqual(["'self'", sourceHash('three')])
})

it('nothing is allowed from anywhere else, and nothing unsafe', () => {
  const policy = directives(securityPolicy(['one'], ['two']))
  const sources = [...policy.values()].flat().filter((source) => !source.startsWith("'sha256-"))
  expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", 'data:', 'blob:']))
  for (const name of ['default-src', 'base-uri']) expect(policy.get(name)).toEqual(["'none'"])
  expect(policy.get('form-action'), 'the search is a form until the app has hydrated').toEqual(["'self'"])
  for (const [name, allowed] of policy) if (name !== 'img-src') expect(allowed).not.toContain('data:')
})
