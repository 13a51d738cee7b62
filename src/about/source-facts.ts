import type { Plan } from '../plan/plan.ts'
import { aboutText } from './messages.ts'

/** What is known of the document, each fact with its name; what we do not know says so. */
export function sourceFacts({ title, source }: Plan): { name: string; value: string }[] {
  const names = aboutText.sourceFacts
  return [
    { name: names.title, value: title },
    { name: names.publisher, value: source.publisher && names.publisherRead(source.publisher) },
    { name: names.url, value: source.url },
    { name: names.retrieved, value: source.retrieved },
    { name: names.licence, value: source.licence },
    { name: names.file, value: source.file },
    { name: names.lines, value: String(source.lines) },
    { name: names.sha256, value: source.sha256 },
  ].map(({ name, value }) => ({ name, value: value ?? names.unknown }))
}
