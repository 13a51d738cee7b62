import type { Plan } from '../../plan/plan.ts'
import type { City } from '../../plan/annotations.ts'
import { type ChartBlock, seriesOf } from '../../record/figures/series-blocks.ts'
import { attributionText } from '../../record/citation/attribution-messages.ts'
import { seriesText } from '../../record/figures/messages.ts'
import { inBothNotations } from '../../plan/both-notations.ts'
import { numberText } from '../../record/figures/number/messages.ts'
import type { PictureWords } from './canvas/picture.ts'

/** The words on the picture of a block's chart. */
export function blockPicture(block: ChartBlock, plan: Plan, city: City): PictureWords {
  const { message, label, unit, basis } = block.series
  return {
    title: inBothNotations(message),
    unit: `${label}　${seriesText.unit(unit)}　${numberText.basis[basis]}`,
    notes: [...seriesOf(block).flatMap(({ note }) => note ?? []), ...pictureSource(plan, city)],
  }
}

/** The source of a picture and who made it. */
function pictureSource(plan: Plan, city: City): string[] {
  return [attributionText.source(plan.municipality.name, plan.title), attributionText.made(city.appName)]
}
