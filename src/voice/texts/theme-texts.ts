import type { Theme } from '../../plan/annotations.ts'
import type { Plan } from '../../plan/plan.ts'
import type { ThemeArticles } from '../../plan/theme-articles.ts'
import { shownChapters } from '../../themes/article/shown-records.ts'
import { achievementTexts, type AloudText, itemTexts, PAGE_HEADING } from './aloud-texts.ts'

/** A theme as its page has it: its name, our lead, and the city's records in chapters. */
export function themeTexts(theme: Theme, plan: Plan, articles: ThemeArticles): AloudText[] {
  return [
    { text: theme.title, at: PAGE_HEADING, of: theme.slug },
    { text: theme.lead, at: PAGE_HEADING },
    ...shownChapters(theme, plan, articles).flatMap(({ id, title, lead, records }) => [
      { text: title.join(''), at: id },
      ...(lead === null ? [] : [{ text: lead, at: id }]),
      ...records.flatMap((record) =>
        record.kind === 'achievement' ? achievementTexts(record.achievement) : itemTexts(record.item),
      ),
    ]),
  ]
}
