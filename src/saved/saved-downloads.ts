import { saveFile } from '../ui/browser/save-file.ts'

/** The day on the reader's calendar, for a file of the reader's own: 2026-11-22. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Downloads a text as a file with the date in its name; returns the name. */
export function saveOnDevice(text: string, nameFor: (day: string) => string): string {
  const name = nameFor(today())
  saveFile(new Blob([text], { type: 'application/json' }), name)
  return name
}
