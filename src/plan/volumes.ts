import type { Finding } from './search/finding.ts'
import type { Glossary } from './glossary/glossary.ts'
import type { Guide } from './guide/guide.ts'
import type { Numbers } from './reading.ts'
import type { Stories } from './stories.ts'

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
