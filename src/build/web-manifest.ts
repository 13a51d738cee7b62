import type { ManifestOptions } from 'vite-plugin-pwa'
import type { Pictures } from '../plan/pictures.ts'
import { foreignPictures } from './foreign-pictures.ts'
import { themeAddress } from '../plan/addresses.ts'
import type { Content } from '../plan/content.ts'
import { recordText } from '../record/notes/messages.ts'

/** The colour of the browser's bars: that of the top of every page, --hero-from in src/ui/styles/tokens.css. */
export const barColours = { light: '#e6e5f9', dark: '#262349' } as const

/** The web manifest; its shortcuts are the main themes. Pictures of another plan are left out of it. */
export function webManifest(
  { plan, annotations }: Pick<Content, 'plan' | 'annotations'>,
  pictures: Pictures,
  base: string,
): Partial<ManifestOptions> {
  const shown = foreignPictures(pictures, plan.id) === null ? pictures.screenshots : []
  const { city, themes } = annotations
  const record = recordText.record(plan.fiscalYears)
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
    screenshots: shown.map(({ file, sizes, form, label }) => ({
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
        name: `${title}（${record}）`,
        short_name: `記録：${title}`,
        url: base + themeAddress(slug).slice(1),
        icons: [{ src: 'app-icons/icon-192.png', sizes: '192x192', type: 'image/png' }],
      })),
  }
}
