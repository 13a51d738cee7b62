import type { VitePWAOptions } from 'vite-plugin-pwa'

/**
 * What the service worker stores on the first visit: each page in its stored form, the app, the data. Pictures for the
 * home screen are fetched by the system when the app is installed, and an answer of 404 would fail the whole
 * installation, so neither is on the list.
 */
export const storedFiles: VitePWAOptions['injectManifest'] = {
  globPatterns: ['offline/*.{json,html}', 'assets/*.{js,css}', 'icons/icon.svg', 'manifest.webmanifest'],
  globIgnores: ['.vite/**'],
  rollupFormat: 'iife',
  sourcemap: false,
}
