import { signageAddress } from '../../plan/addresses.ts'

/** The part of an open page (a client) that the worker looks at. */
export interface OpenPage {
  id: string
  url: string
  visibilityState: 'visible' | 'hidden'
}

/**
 * Whether a new version may activate because a screen that nobody attends asks for it (`asking`). Not while a reader
 * looks at another page, because that page would reload while it is being used. Another such screen does not count as a
 * reader.
 */
export function mayTakeOver(pages: readonly OpenPage[], asking: string, base: string): boolean {
  return pages.every(
    ({ id, url, visibilityState }) =>
      id === asking ||
      visibilityState !== 'visible' ||
      new URL(url).pathname.startsWith(base + signageAddress.slice(1)),
  )
}
