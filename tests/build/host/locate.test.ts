// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { locate, normalizeBasePath } from '../../../src/build/host/locate.ts'

const pages = new Set(['/', '/projects/', '/projects/1/'])

describe('an address below the root', () => {
  it('means the page when it ends with a slash', () => {
    expect(locate('/projects/1/', '/', pages)).toEqual({ kind: 'file', pathname: '/projects/1/index.html' })
    expect(locate('/projects/1/?from=top', '/', pages)).toEqual({ kind: 'file', pathname: '/projects/1/index.html' })
  })

  it('is sent to the page when the slash is missing, with its query', () => {
    expect(locate('/projects/1', '/', pages)).toEqual({ kind: 'redirect', to: '/projects/1/' })
    expect(locate('/projects/1?q=%E9%98%B2%E7%81%BD&a', '/', pages)).toEqual({
      kind: 'redirect',
      to: '/projects/1/?q=%E9%98%B2%E7%81%BD&a',
    })
    expect(locate('/projects/%31', '/', pages)).toEqual({ kind: 'redirect', to: '/projects/1/' })
  })

  it.each([
    '//other.example',
    '//other.example/',
    '//projects/1',
    '/\\other.example',
    'http://other.example/projects/1',
  ])('never leads away: %s', (target) => {
    expect(locate(target, '/', pages).kind).not.toBe('redirect')
  })

  it('means a file otherwise', () => {
    expect(locate('/sw.js?v=1', '/', pages)).toEqual({ kind: 'file', pathname: '/sw.js' })
  })

  it.each(['/projects/99/', '/404.html', '/index.html.br', '/sw.js.gz', '/%'])('knows no %s', (target) => {
    expect(locate(target, '/', pages).kind).toBe('unknown')
  })
})

describe('an address below a base path', () => {
  it('is read without the base path, and sent on with it', () => {
    expect(locate('/ayumi/projects/1/', '/ayumi/', pages)).toEqual({ kind: 'file', pathname: '/projects/1/index.html' })
    expect(locate('/ayumi/projects/1?a=b', '/ayumi/', pages)).toEqual({
      kind: 'redirect',
      to: '/ayumi/projects/1/?a=b',
    })
    expect(locate('/ayumi?a=b', '/ayumi/', pages)).toEqual({ kind: 'redirect', to: '/ayumi/?a=b' })
  })

  it('is unknown outside of it', () => {
    expect(locate('/projects/1/', '/ayumi/', pages).kind).toBe('unknown')
    expect(locate('/ayumier/', '/ayumi/', pages).kind).toBe('unknown')
  })

  it('may be written with or without its slashes', () => {
    expect(['', '/', 'ayumi', '/ayumi', '/a/b/'].map(normalizeBasePath)).toEqual([
      '/',
      '/',
      '/ayumi/',
      '/ayumi/',
      '/a/b/',
    ])
  })
})
