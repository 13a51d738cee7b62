import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { builtHeading, builtMain } from './built-pages.ts'
import { achievementsAt } from './committed-plan.ts'

/**
 * Pages that a script fills by what the device holds or the reader chose, with the last words before that. All other
 * pages say the same as they were built, to the letter.
 */
const LAST_WORDS_OF_BUILD: Partial<Record<string, string>> = {
  '/about/': 'データのファイル',
  '/event/': '開いておいてください。',
  '/event/sheets/': '印刷することもできます。',
  '/saved/': 'ブックマークに入れられます。',
  '/signage/': 'さがみはらICTのあゆみ',
}

export interface PageContent {
  headings: string[]
  /** On a project's page the places that an address can name, elsewhere the achievements shown; each once. */
  achievements: string[]
  /** Every place that an address can name. */
  places: string[]
  /** All that the page says, without blanks. */
  words: string
}

/** What makes the page at an address this page and no other: what the plan says of it, and the page as it was built. */
export function ownContent(address: string): PageContent {
  const achievements = achievementsAt(address) ?? []
  const { ids, words } = builtMain(address)
  return {
    headings: [builtHeading(address)],
    achievements: achievements.map(({ id }) => id).sort(),
    places: ids.sort(),
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

/** Reads from the screen what `ownContent` tells of an address. */
export async function shownContent(page: Page, address: string): Promise<PageContent> {
  const headings = await page.locator('h1').allTextContents()
  const { ids, marked, words } = await page.locator('main').evaluate((main) => ({
    ids: [...main.querySelectorAll('[id]')].map(({ id }) => id),
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

/** Waits until the page shows the own content of the address, exactly. A heading alone or the empty app does not pass. */
export async function expectOwnContent(page: Page, address: string, how: string): Promise<void> {
  await expect.poll(() => shownContent(page, address), { message: `${address} ${how}` }).toEqual(ownContent(address))
}
