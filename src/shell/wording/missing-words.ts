import type { ChosenLanguage } from '../../plan/annotations.ts'
import type { WordingKind } from '../../record/wording/wording.ts'
import { easyNotice, type NoticeWords } from './messages.ts'

/** What is said of a wording while its own file has not come. `languages`: those of the plan. */
export function missingWords(kind: WordingKind, languages: readonly ChosenLanguage[]): NoticeWords {
  const language = languages.find((known) => known.kind === kind)
  if (!language) return { missing: easyNotice.missing, settings: easyNotice.settings }
  return { missing: language.missing, settings: language.settings, language: language.tag }
}
