/** End tags that HTML lets go where the next item or the end of the list follows. */
const NEEDLESS_END = /<\/(?:li|dt|dd|th|td|tr)>(?=<(?:li|dt|dd|th|td|tr)\b|<\/(?:ol|ul|dl|tr|tbody|thead|table|div)>)/g
/** The same for a paragraph, where the next block begins or what holds it ends. */
const NEEDLESS_PARAGRAPH_END =
  /<\/p>(?=<(?:p|ol|ul|dl|div|section|article|nav|h[1-6])\b|<\/(?:li|dd|td|div|section|article|main)>)/g
/** A value that needs no quotes: what scripts and browsers read is the same. */
const PLAIN_VALUE = / ([a-z-]+)="([\w#-]+)"(?=[\s>])/g

/**
 * The same document in fewer bytes, as Vue's renderer wrote it: the marks for taking a page over, end tags and quotes
 * that HTML does not need are left out. Texts are not touched: the renderer wrote their quotes as `&quot;`.
 */
export function tightHtml(html: string): string {
  return html
    .replace(/<!--(?:\[|\]|)-->/g, '')
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(PLAIN_VALUE, ' $1=$2'))
    .replace(NEEDLESS_END, '')
    .replace(NEEDLESS_PARAGRAPH_END, '')
}
