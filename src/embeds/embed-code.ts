/** The height of a frame in pixels. A longer card scrolls above its source line, which stays in sight. */
export const EMBED_HEIGHT = 480

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/**
 * The HTML that shows a card on another site. `address`: the full address of the card's page; `name`: what screen readers
 * call the frame. It has no script: the frame is as wide as the site allows, and is loaded when it comes near.
 */
export function embedCode(address: string, name: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(name)}" width="100%" height="${EMBED_HEIGHT}" loading="lazy"></iframe>`
}
