import { ownKey } from '../../ui/browser/device-storage.ts'

/** The app's other tabs: in one browser only one of them can be heard. */
export interface OtherTabs {
  /** Says that this one reads from now on. */
  announce: () => void
  leave: () => void
}

/** `hear`: called when another tab begins to read. */
export function otherTabs(hear: () => void): OtherTabs {
  if (!('BroadcastChannel' in globalThis)) return { announce: () => undefined, leave: () => undefined }
  const channel = new BroadcastChannel(ownKey('read-aloud'))
  channel.onmessage = hear
  return { announce: () => channel.postMessage('reading'), leave: () => channel.close() }
}
