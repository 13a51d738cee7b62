import { expect, it } from 'vitest'
import { sharedAddress } from '../../../src/ui/address/shared-address.ts'

const here = { publicAddress: '', origin: 'http://localhost:4173', base: '/' }

it('leads to where the app stands when nobody said where it is published', () => {
  expect(sharedAddress('/projects/2/#p2-a9', here)).toBe('http://localhost:4173/projects/2/#p2-a9')
  expect(sharedAddress('/projects/2/', { ...here, base: '/ayumi/' })).toBe('http://localhost:4173/ayumi/projects/2/')
})

it.each(['https://example.jp/ayumi', 'https://example.jp/ayumi/'])(
  'leads to the published app at %s',
  (publicAddress) => {
    expect(sharedAddress('/', { ...here, publicAddress })).toBe('https://example.jp/ayumi/')
    expect(sharedAddress('/years/2012/', { ...here, publicAddress })).toBe('https://example.jp/ayumi/years/2012/')
  },
)
