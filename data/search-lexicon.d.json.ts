import type { SearchLexicon } from '../src/plan/search-lexicon.ts'

declare const data: SearchLexicon
export default data
