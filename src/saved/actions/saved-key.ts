import { deviceStorage } from '../../ui/browser/device-storage.ts'

/** Under this key the device keeps the reader's list. */
export const savedKey = 'saved'

/** Whether the device keeps a list, whatever is on it. */
export function isListStored(): boolean {
  return deviceStorage(() => globalThis.localStorage).read(savedKey) !== null
}
