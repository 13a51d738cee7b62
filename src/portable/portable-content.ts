import type { Content } from '../plan/content.ts'
import type { Glossary } from '../plan/glossary.ts'
import type { Guide } from '../plan/guide.ts'
import type { CrossCheck, Series } from '../plan/series.ts'
import type { Stories } from '../plan/theme-articles.ts'

/** All that the portable edition holds, handed in by the build. */
export interface PortableContent extends Content {
  series: readonly Series[]
  crossChecks: readonly CrossCheck[]
  stories: Stories
  glossary: Glossary
  guide: Guide
  version: string
  /** Where the app is published; null where the build was not told. */
  publicAddress: string | null
}
