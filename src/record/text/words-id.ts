/** The id of an item's own words on a page, without what stands under them. It describes controls of the item. */
export function wordsId(item: string): string {
  return `${item}-words`
}
