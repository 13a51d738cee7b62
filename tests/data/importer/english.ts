import * as v from 'valibot'
import { LanguageSchema, TranslatedPlanSchema } from '../../../src/plan/languages.ts'
import { dataFile } from './real-text.ts'

/** A committed file of the English folder. */
export function englishFile(file: string): unknown {
  return JSON.parse(dataFile(`annotations/languages/en/${file}`))
}

/** What the checks know about English. */
export const english = v.parse(LanguageSchema, englishFile('language.json'))

/** The English of the plan as it is committed. */
export const englishPlan = v.parse(TranslatedPlanSchema, englishFile('plan.json'))
