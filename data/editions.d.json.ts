import type { Editions } from '../src/plan/editions.ts'

declare const data: Editions
export default data
