import { homeAddress } from '../plan/addresses.ts'
import type { SignageSettings } from './signage-settings.ts'
import type { Slide } from './slide.ts'
import { chosenSlides, type SlideMatter, slidesOfTheme } from './theme-slides.ts'

/**
 * One round of slides. In the whole show: each chosen theme with its chapters; after each chapter its projects with their
 * numbers. What belongs to several themes is shown once, with the first. In the short show: what was chosen by hand. The
 * last slide says what all this is.
 */
export function slidesOf(
  matter: SlideMatter,
  { themes, order, length }: Pick<SignageSettings, 'themes' | 'order' | 'length'>,
): Slide[] {
  const chosen = themes.flatMap((slug) => matter.annotations.themes.filter((theme) => theme.slug === slug))
  const used = new Set<string>()
  const once = (key: string) => !used.has(key) && Boolean(used.add(key))
  const rows = chosen.map((theme, themeIndex) =>
    length === 'short' ? chosenSlides(matter, theme, themeIndex) : slidesOfTheme(matter, theme, themeIndex, once),
  )
  return [...(order === 'turns' ? inTurns(rows) : rows.flat()), { kind: 'closing', address: homeAddress }]
}

/** A cover alone says nothing of its theme: so many slides stay with it before the next theme's turn. */
const WITH_COVER = 2

/** Interleaves rows: of each its first with the two after it, then of each the next one, until all are used. */
export function inTurns<Entry>(rows: readonly (readonly Entry[])[]): Entry[] {
  const first = 1 + WITH_COVER
  const longest = Math.max(0, ...rows.map(({ length }) => length))
  const later = Array.from({ length: Math.max(0, longest - first) }, (_, index) => first + index)
  return [
    ...rows.flatMap((row) => row.slice(0, first)),
    ...later.flatMap((index) => rows.flatMap((row) => row.slice(index, index + 1))),
  ]
}
