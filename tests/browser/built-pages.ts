import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pageAddresses } from '../../src/build/host/page-addresses.ts'
import { embedsAddress } from '../../src/plan/embed-addresses.ts'
import { siteLanguages } from '../../src/build/site-languages.ts'
import { buildFolder } from './build-folder.ts'

/** The languages that the build has pages in, beside Japanese: 'en'. */
export const languageTags = siteLanguages(fileURLToPath(new URL('../../data', import.meta.url))).map(({ tag }) => tag)
const isEmbed = (address: string) => address.startsWith(embedsAddress)
const isOfLanguage = (address: string) => languageTags.some((tag) => address.startsWith(`/${tag}/`))

/** Every page of the app, by its address ('/', '/projects/1/', …). */
export async function builtAddresses(): Promise<string[]> {
  return [...(await pageAddresses(buildFolder))].filter((address) => !isOfLanguage(address) && !isEmbed(address)).sort()
}

/** Every page in another language, which is text and links without the app: '/en/', '/en/projects/1/', … */
export async function languageAddresses(): Promise<string[]> {
  return [...(await pageAddresses(buildFolder))].filter(isOfLanguage).sort()
}

/** Every page that other sites show in a frame: '/embed/projects/1/', … */
export async function embedAddresses(): Promise<string[]> {
  return [...(await pageAddresses(buildFolder))].filter(isEmbed).sort()
}

/** The address relative to the app's base, so that it works under any base path: '/projects/1/' -> './projects/1/'. */
export function relativeAddress(address: string): string {
  return `.${address}`
}

/** The HTML that the build wrote for an address. */
export function builtHtml(address: string): string {
  return builtFile(join(address, 'index.html'))
}

/** A text file of the build, by its path in it: '404.html'. */
export function builtFile(path: string): string {
  return readFileSync(join(buildFolder, path), 'utf8')
}

/** The heading that the build wrote for an address, as a reader sees it. */
export function builtHeading(address: string): string {
  const inner = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(builtHtml(address))?.[1] ?? ''
  return decodeEntities(inner.replace(/<[^>]*>/g, '')).trim()
}

/** The title that the build wrote for an address. */
export function builtTitle(address: string): string {
  return decodeEntities(/<title>([^<]*)<\/title>/.exec(builtHtml(address))?.[1] ?? '')
}

/** The main part of a page as the build wrote it: the ids in it, and its words. */
export function builtMain(address: string): { ids: string[]; words: string } {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(builtHtml(address))?.[1] ?? ''
  const ids = [...main.matchAll(/<[^>]*?\sid="([^"]*)"/g)].map(([, id = '']) => decodeEntities(id))
  return { ids, words: decodeEntities(main.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')) }
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
}
