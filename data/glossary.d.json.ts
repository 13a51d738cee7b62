import type { Glossary } from '../src/plan/glossary.ts'

declare const data: Glossary
export default data
