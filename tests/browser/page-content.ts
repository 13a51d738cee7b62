import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { builtHeading } from './built-pages.ts'
import { achievementsAt } from './committed-plan.ts'

export interface PageContent {
  headings: string[]
  /** On a project's page the places that an address can name, elsewhere the achievements shown; each once. */
  achievements: string[]
}

/** What makes the page at an address this page and no other. */
export function ownContent(address: string): PageContent {
  const achievements = achievementsAt(address) ?? []
  return { headings: [builtHeading(address)], achievements: achievements.map(({ id }) => id).sort() }
}

/** Reads from the screen what `ownContent` tells of an address. */
export async function shownContent(page: Page, address: string): Promise<PageContent> {
  const headings = await page.locator('h1').allTextContents()
  const isProject = /^\/projects\/\d+\/$/.test(address)
  const achievements =
    achievementsAt(address) === undefined
      ? []
      : await page.locator('main').evaluate((main, byId) => {
          const marked = [...main.querySelectorAll(byId ? '[id]' : '[data-achievement]')]
          const ids = marked.map((element) => element.getAttribute(byId ? 'id' : 'data-achievement') ?? '')
          return ids.filter((id) => /^p\d+-a\d+$/.test(id))
        }, isProject)
  return { headings: headings.map((heading) => heading.trim()), achievements: achievements.sort() }
}

/** Waits until the page shows the own content of the address, exactly. A heading alone or the empty app does not pass. */
export async function expectOwnContent(page: Page, address: string, how: string): Promise<void> {
  await expect.poll(() => shownContent(page, address), { message: `${address} ${how}` }).toEqual(ownContent(address))
}
