import type { Citation } from '../../../src/record/citation/citation.ts'
import { annotations, plan } from '../../plan/committed-content.ts'

/** A citation of two lines of the committed plan, with what a test changes in it. */
export function madeCitation(changed: Partial<Citation> = {}): Citation {
  return {
    words: ['証明書自動交付機を増設した。'],
    spans: [{ from: 114, to: 115 }],
    number: null,
    plan,
    appName: annotations.city.appName,
    edition: '2026-11-22',
    day: '2026-11-29',
    place: '/projects/4/#p4-a1',
    address: 'https://example.org/ict/projects/4/#p4-a1',
    ...changed,
  }
}
