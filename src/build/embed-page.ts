import { escapeHtml } from './escape-html.ts'
import { darkByDevice } from './portable/portable-page.ts'
import { stylesForAll } from './prerender/page-styles.ts'
import type { RenderedEmbed } from './prerender/prerender-entry.ts'
import { securityPolicy } from './prerender/security-policy.ts'
import type { PublicAddress } from './public-address.ts'

function embedPage({ title, html, page }: RenderedEmbed, styles: string, publicAddress: PublicAddress): string {
  if (html.includes(' style="')) throw new Error(`${title}: a style attribute, which the policy blocks`)
  const canonical = publicAddress.of(page)
  return [
    '<!doctype html><html lang="ja"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${securityPolicy([], [styles])}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="format-detection" content="telephone=no">',
    `<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title>`,
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escapeHtml(canonical)}">`]),
    `<style>${styles}</style></head><body>${html}</body></html>`,
  ].join('\n')
}

/**
 * The pages that other sites show in a frame, by address. Each is one file that loads nothing. `styleSheet`: every rule that
 * they could need; its dark theme follows the device. Throws where a page has what the policy would block.
 */
export async function embedFiles(
  embeds: readonly RenderedEmbed[],
  styleSheet: string,
  publicAddress: PublicAddress,
): Promise<Map<string, string>> {
  const styles = await stylesForAll(embeds.map(({ html }) => html).join(''), darkByDevice(styleSheet))
  return new Map(embeds.map((embed) => [embed.address, embedPage(embed, styles, publicAddress)] as const))
}
