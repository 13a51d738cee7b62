import type { Page } from '@playwright/test'

/** A node of the tree that assistive technology gets, as Chromium makes it. */
export interface TreeNode {
  role: string
  name: string
  /** What is said of its state: `expanded`, `pressed`, `checked`, … */
  states: ReadonlySet<string>
}

const CONTROLS =
  /^(?:button|link|checkbox|radio|textbox|searchbox|combobox|slider|spinbutton|switch|tab|menuitem|DisclosureTriangle)$/
const LANDMARKS = /^(?:banner|main|contentinfo|navigation|region|complementary|search|form)$/
/** A page has one of each; more of them, or another landmark, are told apart by a name. */
const UNNAMED = /^(?:banner|main|contentinfo|search|form)$/

/** The nodes of the open page in their order, without those that assistive technology does not get. */
export async function accessibilityTree(page: Page): Promise<TreeNode[]> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  await devtools.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
      states: new Set(properties.map((property) => property.name)),
    }))
}

const repeated = (list: readonly string[]) => [...new Set(list.filter((one, index) => list.indexOf(one) !== index))]

/** What is wrong with a tree by the rules that hold for every page. */
export function treeFaults(tree: readonly TreeNode[], headings: number): string[] {
  const landmarks = tree.filter(({ role }) => LANDMARKS.test(role))
  return [
    ...(headings === 1 ? [] : [`${headings} headings of rank 1`]),
    ...['banner', 'main', 'contentinfo']
      .filter((role) => landmarks.filter((node) => node.role === role).length !== 1)
      .map((role) => `${role} not once`),
    ...landmarks
      .filter(({ role, name }) => name === '' && !UNNAMED.test(role))
      .map(({ role }) => `a ${role} without a name`),
    ...repeated(landmarks.map(({ role, name }) => `${role} “${name}”`)).map((twice) => `more than one ${twice}`),
    ...tree
      .filter(({ role, name }) => CONTROLS.test(role) && name === '')
      .map(({ role }) => `a ${role} without a name`),
    ...tree
      .filter(({ role, states }) => role === 'DisclosureTriangle' && !states.has('expanded'))
      .map(({ name }) => `the fold “${name}” does not say whether it is open`),
  ]
}

/** The headings of rank 1 that assistive technology gets. */
export async function mainHeadings(page: Page): Promise<number> {
  return page.getByRole('heading', { level: 1 }).count()
}

/**
 * Controls of the open page whose label leaves out words that are seen on them: who speaks to the device says what stands
 * there.
 */
export async function unspokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plain = (words: string) => words.replace(/\s+/g, '')
    return [...document.querySelectorAll<HTMLElement>('[aria-label]:is(a, button, summary, select, input, textarea)')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => {
        const copy = control.cloneNode(true) as HTMLElement
        for (const hidden of copy.querySelectorAll('[aria-hidden="true"], svg, .spoken, rt')) hidden.remove()
        return !plain(control.getAttribute('aria-label') ?? '').includes(plain(copy.textContent ?? ''))
      })
      .map(
        (control) => `“${control.textContent?.trim() ?? ''}” is called “${control.getAttribute('aria-label') ?? ''}”`,
      )
  })
}

/** Links of one name in the main part of the page that lead to different pages, with how many. */
export async function ambiguousLinks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const places = new Map<string, Set<string>>()
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      if (!link.checkVisibility({ visibilityProperty: true })) continue
      const name = (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\s+/g, ' ').trim()
      places.set(name, (places.get(name) ?? new Set()).add(link.pathname + link.search))
    }
    return [...places].filter(([, all]) => all.size > 1).map(([name, all]) => `“${name}” leads to ${all.size} pages`)
  })
}
