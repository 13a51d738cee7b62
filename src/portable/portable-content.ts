import type { Content } from '../plan/content.ts'
import type { Glossary } from '../plan/glossary.ts'
import type { Guide } from '../plan/guide.ts'
import type { Numbers } from '../plan/series.ts'
import type { ThemeArticles } from '../plan/theme-articles.ts'

/** All that the portable edition holds, handed in by the build. */
export interface PortableContent extends Content {
  numbers: Numbers
  themeArticles: ThemeArticles
  glossary: Glossary
  guide: Guide
  version: string
  /** Where the app is published; null where the build was not told. */
  publicAddress: string | null
}
