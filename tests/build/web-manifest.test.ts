import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { allAddresses } from '../../src/plan/addresses.ts'
import { foreignPictures } from '../../src/build/foreign-pictures.ts'
import { localizedNames } from '../../src/build/localized-names.ts'
import { PicturesSchema } from '../../src/plan/pictures.ts'
import { barColours, paperColours, webManifest } from '../../src/build/web-manifest.ts'
import type { LanguageWords } from '../../src/plan/language-words.ts'
import { savedText } from '../../src/saved/messages.ts'
import { plan, annotations } from '../plan/committed-content.ts'
import { blockOf, tokensOf, valueOf } from '../ui/styles/tokens.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

const pictures = v.parse(PicturesSchema, JSON.parse(readFileSync('data/annotations/pictures.json', 'utf8')))
const manifest = webManifest({ plan, annotations }, pictures, '/ict/', localizedNames('data'))

/** Width and height, from the header of a PNG file. */
function sizesOf(file: string): string {
  const head = readFileSync(file).subarray(0, 24)
  expect(head.toString('latin1', 1, 4), file).toBe('PNG')
  return `${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`
}

it('the app starts, stays and is known under its base path', () => {
  expect(manifest).toMatchObject({ id: '/ict/', start_url: '/ict/', scope: '/ict/', display: 'standalone' })
})

it('the app may be turned: nothing fixes the orientation of the screen', () => {
  expect(manifest).not.toHaveProperty('orientation')
})

it('an address from outside opens in the window of the app that is there', () => {
  expect(manifest.launch_handler?.client_mode).toEqual(['navigate-existing', 'auto'])
})

it('it is named as the annotations names it, in Japanese', () => {
  const { appName, appShortName, appDescription } = annotations.city
  expect(manifest).toMatchObject({ name: appName, short_name: appShortName, description: appDescription, lang: 'ja' })
})

itOfFirstPlan('every icon is a file of the size that is said', () => {
  const icons = [...(manifest.icons ?? []), ...(manifest.shortcuts ?? []).flatMap((shortcut) => shortcut.icons ?? [])]
  const drawn = icons.filter(({ type }) => type === 'image/png')
  expect(drawn.length).toBeGreaterThan(3)
  for (const { src, sizes } of drawn) expect(sizesOf(`public/${src}`), src).toBe(sizes)
})

it('a home screen finds an icon of 192 and of 512 pixels, and one that may be cut to shape', () => {
  const sizes = (purpose: string) =>
    manifest.icons?.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes)
  expect(sizes('any')).toEqual(['192x192', '512x512'])
  expect(sizes('maskable')).toEqual(['512x512'])
})

it('each shortcut is a main tile and leads to a page', () => {
  const tiles = annotations.themes.filter(({ tile }) => tile)
  expect(manifest.shortcuts?.map(({ name }) => name)).toEqual(
    tiles.map(({ title }) => `${title}（平成26年度までの記録）`),
  )
  for (const { url } of manifest.shortcuts ?? []) {
    expect(url).toMatch(/^\/ict\//)
    expect(allAddresses(plan, annotations)).toContain(url.replace('/ict', ''))
  }
})

it('the system paints the app in the colours of the style sheet', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8')
  const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1]
  expect(manifest.theme_color).toBe(colour('ajisai-100'))
  expect(manifest.background_color).toBe(colour('washi'))
})

it('the bars above the app have the colour of its top in both themes, in the pages too', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8')
  const page = readFileSync('index.html', 'utf8')
  const values = (block: string) =>
    new Map([...tokensOf(blockOf(tokens, ':root')), ...tokensOf(blockOf(tokens, block))])
  for (const [theme, block] of [
    ['light', ':root'],
    ['dark', `:root[data-theme='dark']`],
  ] as const) {
    expect(valueOf('--hero-from', values(block)), theme).toBe(barColours[theme])
    expect(page).toContain(`name="theme-color" content="${barColours[theme]}" media="(prefers-color-scheme: ${theme})"`)
  }
})

itOfFirstPlan(
  'before it is put onto a home screen, it is shown as it is: on a phone and on a wide screen, in pictures of the size that is said',
  () => {
    const pictures = manifest.screenshots ?? []
    for (const { src, sizes, label } of pictures) {
      expect(sizesOf(`public/${src}`), src).toBe(sizes)
      expect(label, src).toBeTruthy()
      const [width = 0, height = 0] = (sizes ?? '').split('x').map(Number)
      // Chromium shows no screenshots if there are more.
      expect(Math.max(width, height) / Math.min(width, height), src).toBeLessThanOrEqual(2.3)
    }
    const forms = pictures.map((picture) => [picture.form_factor, picture.sizes])
    expect(forms).toContainEqual(['wide', '1280x800'])
    expect(new Set(forms.filter(([form]) => form === 'narrow').map(([, size]) => size)).size).toBe(1)
  },
)

itOfFirstPlan('another plan’s pictures are left out, and the build says what to do', () => {
  const other = { ...plan, id: 'hinata-2020-2024' }
  expect(webManifest({ plan: other, annotations }, pictures, '/', {}).screenshots).toEqual([])
  expect(foreignPictures(pictures, other.id, 'plans/hinata')).toMatch(
    /npm run pictures.*plans\/hinata\/annotations\/pictures\.json.*hinata-2020-2024/u,
  )
  expect(foreignPictures(pictures, plan.id, 'data')).toBeNull()
})

it('in the dark the system paints the app in the dark theme’s colours', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8')
  const values = new Map([
    ...tokensOf(blockOf(tokens, ':root')),
    ...tokensOf(blockOf(tokens, `:root[data-theme='dark']`)),
  ])
  expect(manifest.color_scheme_dark).toEqual({ theme_color: barColours.dark, background_color: paperColours.dark })
  expect(valueOf('--paper', values)).toBe(paperColours.dark)
})

itOfFirstPlan('a system in another language names the app as its pages in that language do', () => {
  const words = JSON.parse(readFileSync('data/annotations/languages/en/interface.json', 'utf8')) as LanguageWords
  expect(manifest).toMatchObject({
    name_localized: { en: { value: words.appName, lang: 'en', dir: 'ltr' } },
    short_name_localized: { en: { value: words.appShortName } },
    description_localized: { en: { value: words.descriptions.home } },
  })
  expect(words.appShortName.length).toBeLessThanOrEqual(12)
})

it('one icon has a shape alone, transparent around it and without colours, which the system gives it', () => {
  const [icon] = manifest.icons?.filter(({ purpose }) => purpose === 'monochrome') ?? []
  const drawing = readFileSync(`public/${icon?.src}`, 'utf8')
  expect(drawing).toMatch(/^<svg [^>]*viewBox="0 0 56 56"/)
  // White and black are the mask's: what is seen is drawn once, without a colour of its own.
  const [, seen = ''] = drawing.split('</mask>')
  expect(seen).toMatch(/^<path [^>]*mask="url\(#flower\)"\/><\/svg>\n$/)
  expect(seen).not.toMatch(/fill|stroke/)
})

it('a file of the list opens on the page of the list', () => {
  expect(manifest.file_handlers).toEqual([{ action: '/ict/saved/', accept: { 'application/json': ['.json'] } }])
  expect(savedText.file.name('2026-11-29')).toMatch(/\.json$/)
})
