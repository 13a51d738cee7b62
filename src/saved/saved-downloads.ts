import { saveFile } from '../ui/browser/save-file.ts'
import { today } from '../ui/browser/today.ts'

/** Downloads a text as a file with the date in its name; returns the name. */
export function saveOnDevice(text: string, nameFor: (day: string) => string): string {
  const name = nameFor(today())
  saveFile(new Blob([text], { type: 'application/json' }), name)
  return name
}
