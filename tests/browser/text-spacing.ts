import type { Page } from '@playwright/test'

/** The least spacing of text that a page must bear (WCAG 2.2, 1.4.12), as a reader's own style sheet sets it. */
const WIDE_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Adds rules to the open page as a reader's own style sheet does. */
export async function addRules(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, rules)
}

/** Spaces the text of the open page as widely as WCAG 2.2 asks a page to bear. */
export async function widenSpacing(page: Page): Promise<void> {
  await addRules(page, WIDE_SPACING)
}
