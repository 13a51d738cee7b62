export type System = 'ios' | 'android' | 'desktop'
export type InAppBrowser = 'line' | 'instagram' | 'facebook' | 'other'

/** The kind of browser in which the app is open. What it can store and how it is installed depend on it. */
export type Platform =
  | { kind: 'installed'; system: System }
  | { kind: 'in-app'; system: System; app: InAppBrowser }
  | { kind: 'browser'; system: System; engine: 'safari' | 'chromium' | 'firefox' | 'other' }

/** What a browser reports about itself. */
export interface BrowserFacts {
  userAgent: string
  /** `navigator.maxTouchPoints`: an iPad reports itself as a Mac, but has touch. */
  touchPoints: number
  /** Whether the page runs as an installed app (`display-mode: standalone`, on iOS `navigator.standalone`). */
  standalone: boolean
}

const inAppPatterns: readonly [InAppBrowser, RegExp][] = [
  ['line', /\bLine\//],
  ['instagram', /\bInstagram\b/],
  ['facebook', /\bFBA[NV]\/|\bFB_IAB\b/],
  ['other', /; wv\)|\bGSA\/|\bYJApp-|\bTwitter\b|\bMicroMessenger\/|\bKAKAOTALK\b|\bmusical_ly|\bBytedanceWebview/],
]

function systemOf({ userAgent, touchPoints }: BrowserFacts): System {
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios'
  return /Android/.test(userAgent) ? 'android' : 'desktop'
}

/** The platform for these facts. An unknown browser counts as one on a desktop. */
export function platformOf(facts: BrowserFacts): Platform {
  const { userAgent, standalone } = facts
  const system = systemOf(facts)
  const app = inAppPatterns.find(([, pattern]) => pattern.test(userAgent))?.[0]
  if (app !== undefined) return { kind: 'in-app', system, app }
  if (standalone) return { kind: 'installed', system }
  if (/Firefox\/|FxiOS\//.test(userAgent)) return { kind: 'browser', system, engine: 'firefox' }
  if (/Chrome\/|Chromium\/|CriOS\/|EdgiOS\//.test(userAgent)) return { kind: 'browser', system, engine: 'chromium' }
  return { kind: 'browser', system, engine: /Safari\//.test(userAgent) ? 'safari' : 'other' }
}

/** The kinds of installation that the page explains. */
export const installMethods = ['ios', 'android', 'firefox', 'in-app', 'desktop'] as const
export type InstallMethod = (typeof installMethods)[number]

/** The kind of installation for a platform; null where the app is installed already. */
export function installMethodFor(platform: Platform): InstallMethod | null {
  if (platform.kind === 'installed') return null
  if (platform.kind === 'in-app') return 'in-app'
  if (platform.system !== 'android') return platform.system
  return platform.engine === 'firefox' ? 'firefox' : 'android'
}

/** A warning about this platform before the reader relies on what is stored there; null where there is none. */
export function platformAdvice(platform: Platform): 'iosInstalled' | 'iosBrowser' | 'inApp' | null {
  if (platform.kind === 'in-app') return 'inApp'
  if (platform.system !== 'ios') return null
  return platform.kind === 'installed' ? 'iosInstalled' : 'iosBrowser'
}

/** The address by which LINE opens the page in the phone's own browser. */
export function externalBrowserAddress(href: string): string {
  const url = new URL(href)
  url.searchParams.set('openExternalBrowser', '1')
  return url.href
}

/** Reads the facts from the current browser. */
export function detectPlatform(): Platform {
  const { userAgent, maxTouchPoints } = navigator
  const standalone =
    matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true)
  return platformOf({ userAgent, touchPoints: maxTouchPoints, standalone })
}
