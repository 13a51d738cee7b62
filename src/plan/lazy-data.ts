import type { Finding } from './search-lexicon.ts'
import type { Glossary } from './glossary.ts'
import type { Guide } from './guide.ts'
import type { Numbers } from './annotations.ts'
import type { Stories } from './theme-articles.ts'

/** The parts of our reading that only some pages need. Each is a file of its own, fetched when such a page is opened. */
export interface Volumes {
  numbers: Numbers
  stories: Stories
  glossary: Glossary
  guide: Guide
  finding: Finding
}

export type VolumeName = keyof Volumes
export type VolumeLoaders = { readonly [Name in VolumeName]: () => Promise<Volumes[Name]> }
