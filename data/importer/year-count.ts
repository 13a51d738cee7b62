import { rangeName } from '../../src/plan/fiscal-year.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { YEAR_COUNT } from '../../src/plan/year-count.ts'
import { faultIn, type Fault } from './faults.ts'

/** A plan of fewer or more years than the app has tints for. */
export function yearCountFaults({ fiscalYears, source }: Plan): Fault[] {
  const { min, max } = YEAR_COUNT
  if (fiscalYears.length >= min && fiscalYears.length <= max) return []
  return [
    faultIn(
      source.file,
      `${rangeName(fiscalYears)}の${fiscalYears.length}年度の表です。このアプリが示せるのは${min}年度から${max}年度までです。長い表は、年度で分けて別々に取り込んでください`,
    ),
  ]
}
