import type { ManifestOptions } from 'vite-plugin-pwa'
import { themeAddress } from '../plan/addresses.ts'
import type { Annotations } from '../plan/annotations.ts'

/** The colour of the browser's bars: that of the top of every page, --hero-from in src/ui/styles/tokens.css. */
export const barColours = { light: '#e6e5f9', dark: '#262349' } as const

const pictures = [
  { file: 'home.png', sizes: '780x1688', form: 'narrow', label: '五つの年度と、テーマの入口' },
  { file: 'project.png', sizes: '780x1688', form: 'narrow', label: '事業でしたことと、開いた原文の行' },
  { file: 'home-wide.png', sizes: '1280x800', form: 'wide', label: '広い画面のホーム' },
] as const

/** The web manifest; its shortcuts are the main themes. */
export function webManifest({ city, themes }: Annotations, base: string): Partial<ManifestOptions> {
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
    // A code that a camera reads opens in the window that is there, not in a second one beside it.
    launch_handler: { client_mode: ['navigate-existing', 'auto'] },
    theme_color: barColours.light,
    background_color: '#fffdfa',
    categories: ['government', 'education'],
    // Not in a folder `icons`: Apache answers that address from a folder of its own (`Alias /icons/`).
    icons: [
      { src: 'app-icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'app-icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'app-icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    // The system shows them before installation. `npm run pictures` makes them.
    screenshots: pictures.map(({ file, sizes, form, label }) => ({
      src: `screenshots/${file}`,
      sizes,
      type: 'image/png',
      form_factor: form,
      label,
    })),
    shortcuts: themes
      .filter(({ tile }) => tile)
      .map(({ slug, title }) => ({
        // Whoever taps it on a home screen must not take it for a service of today.
        name: `${title}（平成26年度までの記録）`,
        short_name: `記録：${title}`,
        url: base + themeAddress(slug).slice(1),
        icons: [{ src: 'app-icons/icon-192.png', sizes: '192x192', type: 'image/png' }],
      })),
  }
}
