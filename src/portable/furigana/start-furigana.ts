import { type Furigana, keepFurigana } from '../../furigana/keep-furigana.ts'
import { rubiesAt } from '../../furigana/rubies-at.ts'
import type { ReadingDictionary } from '../../plan/reading-dictionary.ts'

/** Nothing hydrates the file, so this event never comes. */
const NEVER = 'never'

/** Shows the words of the file with readings, as is chosen in it. `load`: gives the dictionary, asked for once. */
export function startFurigana(page: Document, load: () => Pick<ReadingDictionary, 'words' | 'difficult'>): void {
  let rubies: ReturnType<typeof rubiesAt> | null = null
  let furigana: Furigana | null = null
  page.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'furigana') return
    const level = target.value
    // The lines make room for them.
    page.documentElement.dataset['furigana'] = level
    if (level !== 'difficult' && level !== 'all') {
      furigana?.stop()
      furigana = null
      return
    }
    rubies ??= rubiesAt(load())
    if (furigana) furigana.change(rubies(level))
    else furigana = keepFurigana(page.body, rubies(level), NEVER)
  })
}
