import type { ManifestOptions } from 'vite-plugin-pwa'
import { themeAddress } from '../plan/addresses.ts'
import type { Reading } from '../plan/reading.ts'

/** What the home screen needs to know of the app; the shortcuts are the main doors. */
export function webManifest({ city, themes }: Reading, base: string): Partial<ManifestOptions> {
  return {
    id: base,
    name: city.appName,
    short_name: city.appShortName,
    description: city.appDescription,
    lang: 'ja',
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: '#e6e5f9',
    background_color: '#fffdfa',
    categories: ['government', 'education'],
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: themes
      .filter(({ door }) => door)
      .map(({ slug, title }) => ({
        name: title,
        url: base + themeAddress(slug).slice(1),
        icons: [{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' }],
      })),
  }
}
