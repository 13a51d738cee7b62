import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { builtHeading, builtMain } from './built-pages.ts'
import { achievementsAt } from './committed-plan.ts'

/**
 * Pages whose content depends on the device or the reader's choice, with the last words before that content. All other
 * pages must be exactly as they were built.
 */
const LAST_WORDS_OF_BUILD: Partial<Record<string, string>> = {
  // One record of each year follows, others each day.
  '/': 'ほかの記録にする',
  '/about/': 'データのファイル',
  '/event/': '開いておいてください。',
  '/event/sheets/': '印刷することもできます。',
  '/saved/': 'ブックマークに入れられます。',
  '/signage/': 'さがみはらICTのあゆみ',
}

export interface PageContent {
  headings: string[]
  /** On a project's page its anchors, elsewhere the achievements shown; each once. */
  achievements: string[]
  /** Every id that an address can name. */
  places: string[]
  /** The whole text of the page, without spaces. */
  words: string
}

/** What identifies the page of an address: the plan's data about it, and its HTML as built. */
export function ownContent(address: string): PageContent {
  const achievements = achievementsAt(address) ?? []
  const { ids, words } = builtMain(address)
  return {
    headings: [builtHeading(address)],
    achievements: achievements.map(({ id }) => id).sort(),
    places: ids.filter((id) => !/^v-[\d-]+$/.test(id)).sort(),
    words: wordsOfBuild(address, words),
  }
}

function wordsOfBuild(address: string, words: string): string {
  const plain = words.replaceAll(/\s/g, '')
  const last = LAST_WORDS_OF_BUILD[address]
  if (last === undefined) return plain
  const end = plain.indexOf(last)
  return end < 0 ? plain : plain.slice(0, end + last.length)
}

/** Reads the same from the screen as `ownContent` gives for an address. */
export async function shownContent(page: Page, address: string): Promise<PageContent> {
  const headings = await page.locator('h1').allTextContents()
  const { ids, marked, words } = await page.locator('main').evaluate((main) => ({
    // Vue counts others (`v-0`) from where a page was first hydrated or drawn; no address names them.
    ids: [...main.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => !/^v-[\d-]+$/.test(id)),
    marked: [...main.querySelectorAll('[data-achievement]')].map((item) => item.getAttribute('data-achievement') ?? ''),
    words: main.textContent,
  }))
  const isProject = /^\/projects\/\d+\/$/.test(address)
  const items = achievementsAt(address) === undefined ? [] : isProject ? ids : marked
  return {
    headings: headings.map((heading) => heading.trim()),
    achievements: items.filter((id) => /^p\d+-a\d+$/.test(id)).sort(),
    places: (address in LAST_WORDS_OF_BUILD ? ids.filter((id) => builtMain(address).ids.includes(id)) : ids).sort(),
    words: wordsOfBuild(address, words),
  }
}

/** Waits until the page shows exactly the content of the address. A heading alone or an empty app is not enough. */
export async function expectOwnContent(page: Page, address: string, how: string): Promise<void> {
  await expect.poll(() => shownContent(page, address), { message: `${address} ${how}` }).toEqual(ownContent(address))
}
