import type { Project } from '../../plan/plan.ts'
import { deviceStorage } from '../../ui/browser/device-storage.ts'

/** The storage key of the reader's list. */
export const savedKey = 'saved'

/** Whether a list is stored, even an empty or unreadable one. */
export function isListStored(): boolean {
  return deviceStorage(() => globalThis.localStorage).read(savedKey) !== null
}

/** The id under which a whole project is saved. */
export function projectBookmark(project: Project): string {
  return `p${project.number}`
}
