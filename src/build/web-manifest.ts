import type { ManifestOptions } from 'vite-plugin-pwa'
import type { Pictures } from '../plan/pictures.ts'
import { savedAddress, themeAddress } from '../plan/addresses.ts'
import type { LocalizedNames } from './localized-names.ts'
import type { Content } from '../plan/content.ts'
import { recordText } from '../record/notes/messages.ts'

/** The colour of the browser's bars: that of the top of every page, --hero-from in src/ui/styles/tokens.css. */
export const barColours = { light: '#e6e5f9', dark: '#262349' } as const

/** The colour of the window before a page is drawn: --paper. */
export const paperColours = { light: '#fffdfa', dark: '#15141f' } as const

/** A member of the standard that the plugin's types do not have: https://w3c.github.io/manifest/#color_scheme_dark-member. */
interface DarkColours {
  color_scheme_dark: { theme_color: string; background_color: string }
}

/**
 * The web manifest; its shortcuts are the main themes. Pictures of another plan are left out of it. `names`: the app's, in
 * other languages.
 */
export function webManifest(
  { plan, annotations }: Pick<Content, 'plan' | 'annotations'>,
  pictures: Pictures,
  base: string,
  names: LocalizedNames,
): Partial<ManifestOptions> & DarkColours & LocalizedNames {
  const shown = pictures.plan === plan.id ? pictures.screenshots : []
  const { city, themes } = annotations
  const record = recordText.record(plan.fiscalYears)
  return {
    id: base,
    name: city.appName,
    short_name: city.appShortName,
    description: city.appDescription,
    ...names,
    lang: 'ja',
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    // A code that a camera reads opens in the window that is there, not in a second one beside it.
    launch_handler: { client_mode: ['navigate-existing', 'auto'] },
    theme_color: barColours.light,
    background_color: paperColours.light,
    color_scheme_dark: { theme_color: barColours.dark, background_color: paperColours.dark },
    categories: ['government', 'education'],
    // Not in a folder `icons`: Apache answers that address from a folder of its own (`Alias /icons/`).
    icons: [
      { src: 'app-icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'app-icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'app-icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      // Its shape alone is used: the system colours it.
      { src: 'app-icons/icon-monochrome.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
    ],
    // The reader's list as /saved/ exports it; files of earlier versions have this ending too.
    file_handlers: [{ action: base + savedAddress.slice(1), accept: { 'application/json': ['.json'] } }],
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
