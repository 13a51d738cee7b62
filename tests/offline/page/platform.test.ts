import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  externalBrowserAddress,
  installMethodFor,
  platformAdvice,
  platformOf,
} from '../../../src/offline/page/platform.ts'

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const IPAD = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const PIXEL = 'Mozilla/5.0 (Linux; Android 14; Pixel 8'
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36'
const agents = {
  safari: `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`,
  chromeOnIos: `${IPHONE} CriOS/126.0.6478.35 Mobile/15E148 Safari/604.1`,
  lineOnIos: `${IPHONE} Safari Line/14.9.0`,
  lineOnAndroid: `${PIXEL}; wv) ${CHROME} Line/14.9.0/IAB`,
  instagram: `${IPHONE} Mobile/15E148 Instagram 335.0.0`,
  facebook: `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/465.0]`,
  webView: `${PIXEL}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 ${CHROME}`,
  yahoo: `${IPHONE} Mobile/15E148 YJApp-IOS jp.co.yahoo.ipn.appli/4.118`,
  chrome: `${PIXEL}) ${CHROME}`,
  firefox: 'Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0',
  ipad: `${IPAD} Version/17.5 Safari/605.1.15`,
}
const at = (userAgent: string, standalone = false, touchPoints = 5) =>
  platformOf({ userAgent, standalone, touchPoints })

it.each([
  ['safari', { kind: 'browser', system: 'ios', engine: 'safari' }],
  ['chromeOnIos', { kind: 'browser', system: 'ios', engine: 'chromium' }],
  ['lineOnIos', { kind: 'in-app', system: 'ios', app: 'line' }],
  ['lineOnAndroid', { kind: 'in-app', system: 'android', app: 'line' }],
  ['instagram', { kind: 'in-app', system: 'ios', app: 'instagram' }],
  ['facebook', { kind: 'in-app', system: 'ios', app: 'facebook' }],
  ['webView', { kind: 'in-app', system: 'android', app: 'other' }],
  ['yahoo', { kind: 'in-app', system: 'ios', app: 'other' }],
  ['chrome', { kind: 'browser', system: 'android', engine: 'chromium' }],
  ['firefox', { kind: 'browser', system: 'android', engine: 'firefox' }],
  ['ipad', { kind: 'browser', system: 'ios', engine: 'safari' }],
] as const)('%s is known by what it says of itself', (name, place) => {
  expect(at(agents[name])).toEqual(place)
})

it('a Mac has no fingers: the same words are a Mac’s or an iPad’s', () => {
  expect(at(agents.ipad, false, 0)).toMatchObject({ system: 'desktop' })
})

describe('on iOS', () => {
  it('the app on the home screen is told that its store is its own, Safari that its store may be cleared', () => {
    expect(platformAdvice(at(agents.safari, true))).toBe('iosInstalled')
    expect(platformAdvice(at(agents.safari))).toBe('iosBrowser')
  })
  it('elsewhere nothing of that is said', () => {
    for (const standalone of [true, false]) expect(platformAdvice(at(agents.chrome, standalone))).toBeNull()
  })
})

it.each([
  ['safari', 'ios'],
  ['chrome', 'android'],
  ['firefox', 'firefox'],
  ['lineOnIos', 'in-app'],
  ['webView', 'in-app'],
] as const)('the way onto the home screen for %s is the one that is opened', (name, way) => {
  expect(installMethodFor(at(agents[name]))).toBe(way)
})

it('where the app is on the home screen no way is needed', () => {
  expect(installMethodFor(at(agents.safari, true))).toBeNull()
})

it('any name that a browser gives itself is some place', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), fc.nat(10), (userAgent, standalone, touchPoints) => {
      expect(['installed', 'in-app', 'browser']).toContain(platformOf({ userAgent, standalone, touchPoints }).kind)
    }),
  )
})

it('the address that leaves LINE keeps the page, its query and its place', () => {
  expect(externalBrowserAddress('https://example.jp/ict/event/?a=1#check')).toBe(
    'https://example.jp/ict/event/?a=1&openExternalBrowser=1#check',
  )
})
