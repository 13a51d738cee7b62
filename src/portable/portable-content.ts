import type { Content } from '../plan/content.ts'
import type { Glossary } from '../plan/glossary.ts'
import type { Guide } from '../plan/guide.ts'
import type { Numbers } from '../plan/series.ts'
import type { ThemeArticles } from '../plan/theme-articles.ts'

/** Everything in the portable edition, passed in by the build. */
export interface PortableContent extends Content {
  numbers: Numbers
  themeArticles: ThemeArticles
  glossary: Glossary
  guide: Guide
  version: string
  /** The public address of the app; null where the build does not know it. */
  publicAddress: string | null
}
