import { signageAddress } from '../../plan/addresses.ts'

/** What the worker sees of a page that is open. */
export interface OpenPage {
  id: string
  url: string
  visibilityState: 'visible' | 'hidden'
}

/**
 * Whether a new version may take over at the wish of a screen that nobody attends, `asking`: not while a reader looks at
 * another page, which would be loaded anew under the hand. Another such screen is no reader.
 */
export function mayTakeOver(pages: readonly OpenPage[], asking: string, base: string): boolean {
  return pages.every(
    ({ id, url, visibilityState }) =>
      id === asking ||
      visibilityState !== 'visible' ||
      new URL(url).pathname.startsWith(base + signageAddress.slice(1)),
  )
}
