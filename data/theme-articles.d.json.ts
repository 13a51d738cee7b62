import type { ThemeArticles } from '../src/plan/theme-articles.ts'

declare const data: ThemeArticles
export default data
