import type { CorrectedId } from '../../plan/annotations.ts'
import { dayName } from '../../plan/day.ts'

const verbs: Record<CorrectedId['change'], string> = { changed: '直しました', removed: '外しました' }

/** What a record says of its own correction. */
export const correctionText = {
  /** 「2027年3月1日につくった版で直しました」. */
  note: ({ change, edition }: CorrectedId) => `${dayName(edition)}につくった版で${verbs[change]}`,
  heading: 'このページで直したこと',
  /** What was corrected, by its words where it has some. */
  name: (id: string, name?: string) => (name === undefined ? id : `「${name}」`),
}
