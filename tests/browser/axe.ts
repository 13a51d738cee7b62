import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** `without`: rules that are left out, although one of the tags has them. */
type Rules = { type: 'tag' | 'rule'; values: string[]; without?: string[] }

/** Named one by one: axe looks at the size of targets only where wcag22aa is among the tags. */
export const WCAG_2_2_AA: Rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }

/** The rules that depend on colours. */
export const COLOUR_RULES: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** Injects axe into the open page through the debugger, so that the Content-Security-Policy stays in force. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(script)
}

/** The violations that axe finds on the page in its current state, one text for each element. */
export async function axeFindings(page: Page, rules: Rules): Promise<string[]> {
  return page.evaluate(async ({ without = [], ...runOnly }) => {
    const { axe: checker } = window as unknown as { axe: typeof axe }
    const { violations } = await checker.run(document, {
      runOnly,
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
    )
  }, rules)
}
