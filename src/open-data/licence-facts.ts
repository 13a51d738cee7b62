import { dayName } from '../plan/day.ts'
import type { Edition } from '../plan/annotations.ts'
import type { Plan } from '../plan/plan.ts'
import { licenceText } from './licence-messages.ts'

/** What is known of the terms of use, the source and this edition, each with its name; what we do not know says so. */
export function licenceFacts({ title, source }: Plan, { date }: Edition): { name: string; value: string }[] {
  return [
    { name: licenceText.city, value: source.licence ?? licenceText.unknown },
    { name: licenceText.source, value: title },
    { name: licenceText.url, value: source.url ?? licenceText.unknown },
    { name: licenceText.sha256, value: source.sha256 },
    { name: licenceText.edition, value: dayName(date) },
  ]
}
