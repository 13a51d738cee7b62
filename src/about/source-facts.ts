import type { Plan } from '../plan/plan.ts'
import { aboutText } from './messages.ts'

/** What is known of the document, each fact with its name; what we do not know says so, together in one. */
export function sourceFacts({ title, source }: Plan): { name: string; value: string }[] {
  const names = aboutText.sourceFacts
  const facts: { name: string; value: string | null }[] = [
    { name: names.title, value: title },
    {
      name: names.publisher,
      value: source.publisher && (source.url === null ? names.publisherRead(source.publisher) : source.publisher),
    },
    { name: names.url, value: source.url },
    { name: names.retrieved, value: source.retrieved },
    { name: names.licence, value: source.licence },
    { name: names.file, value: source.file },
    { name: names.lines, value: String(source.lines) },
    { name: names.sha256, value: source.sha256 },
  ]
  const unknown = facts.filter(({ value }) => value === null).map(({ name }) => name)
  return [
    ...facts.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }])),
    ...(unknown.length > 0 ? [{ name: unknown.join('、'), value: names.unknown }] : []),
  ]
}
