import type { Numbers } from '../src/plan/series.ts'

declare const data: Numbers
export default data
