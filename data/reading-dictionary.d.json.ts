import type { ReadingDictionary } from '../src/plan/reading-dictionary.ts'

declare const data: ReadingDictionary
export default data
