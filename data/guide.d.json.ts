import type { Guide } from '../src/plan/guide.ts'

declare const data: Guide
export default data
