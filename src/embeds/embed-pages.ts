import { type Card, cardOf } from '../cards/card.ts'
import { embedAddressOf } from '../plan/embed-addresses.ts'
import type { Annotations } from '../plan/annotations.ts'
import { projectHeadingId, themeHeadingId } from '../plan/line-breaks.ts'
import type { Plan } from '../plan/plan.ts'
import type { Numbers } from '../plan/series.ts'

/** A page that other sites show in a frame: one card. */
export interface EmbedPage {
  address: string
  /** What it is called in a list of frames. */
  name: string
  card: Card
}

function nameOf(card: Card): string {
  if (card.kind === 'theme') return card.theme.title
  return card.kind === 'series' ? card.series.message : card.project.title
}

/** The pages of every project, theme and series. */
export function embedPages(plan: Plan, annotations: Annotations & Numbers): EmbedPage[] {
  const ids = [
    ...plan.projects.map(projectHeadingId),
    ...annotations.themes.map(themeHeadingId),
    ...annotations.series.map(({ id }) => id),
  ]
  return ids.flatMap((id) => {
    const card = cardOf(id, plan, annotations)
    return card === null ? [] : [{ address: embedAddressOf(id), name: nameOf(card), card }]
  })
}
