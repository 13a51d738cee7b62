import * as v from 'valibot'
import written from './accessibility-report.json'
import { type AccessibilityReport, AccessibilityReportSchema } from './report-schema.ts'

/** The report, checked. Throws where the file has another shape, or a key that the schema does not know. */
export function accessibilityReport(): AccessibilityReport {
  return v.parse(AccessibilityReportSchema, written)
}
