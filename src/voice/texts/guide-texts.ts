import { guideResults } from '../../guide/guide-choice.ts'
import type { GuideTopic } from '../../plan/guide.ts'
import { type CitableItem, itemsById } from '../../plan/items.ts'
import type { Plan } from '../../plan/plan.ts'
import { linesDownTo } from '../../record/quoted/lines-down-to.ts'
import { voiceText } from '../messages.ts'
import { type AloudText, detailTexts } from './aloud-texts.ts'

/** An item as the guide quotes it: below the record that it belongs to, with the lines under it. */
function quotedTexts(item: CitableItem, at: string): AloudText[] {
  const above = item.achievement?.id === item.id ? null : item.achievement
  const lines = above ? linesDownTo(item.id, above.details) : item.details
  const first = above ?? item
  // Where an item is quoted, its own id is not in the page.
  return [{ text: first.text, of: first.id }, ...detailTexts(lines)].map((text) => ({ ...text, at }))
}

/**
 * The guide's answers to the chosen life events, each with the reason why it concerns someone and the city's words. With
 * none chosen, those to all of them, one life event after another.
 */
export function guideTexts(topics: readonly GuideTopic[], chosen: readonly string[], plan: Plan): AloudText[] {
  const items = itemsById(plan)
  const answer = (of: string, reasons: readonly string[], at: string): AloudText[] => {
    const item = items.get(of)
    return item ? [...reasons.map((text) => ({ text, at })), ...quotedTexts(item, at)] : []
  }
  if (chosen.length === 0)
    return topics.flatMap(({ slug, title, lead, entries }) => [
      { text: title, at: null },
      { text: lead, at: slug },
      ...entries.flatMap(({ of, why }) => answer(of, [why], slug)),
    ])
  const results = guideResults(topics, chosen)
  return [
    { text: voiceText.answers(results.length), at: null },
    ...results.flatMap(({ of, reasons }) =>
      answer(
        of,
        reasons.map(({ why }) => why),
        of,
      ),
    ),
  ]
}
