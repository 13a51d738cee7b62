import type { FiscalYear } from '../plan/fiscal-year.ts'
import type { Project, SourceSpan } from '../plan/plan.ts'
import type { Theme } from '../plan/annotations.ts'
import type { BarColumn } from '../record/figures/bar-columns.ts'
import type { Series, SeriesPoint } from '../plan/series.ts'

/** A project and the lines of the document that a slide rests on. */
export interface SlideSource {
  project: Project
  spans: readonly SourceSpan[]
}

/** The city's own words, unchanged, with their lines. */
export interface Quote {
  text: string
  span: SourceSpan
}

/** The number of records of a fiscal year. */
export interface YearCount {
  year: FiscalYear
  count: number
}

interface OfTheme {
  theme: Theme
  /** The theme's index among the chosen ones. */
  themeIndex: number
  /** The address in the app of what the slide shows; its QR code leads there. */
  address: string
  sources: readonly SlideSource[]
}

/** What fills the screen for some seconds: one kind of slide with its content. */
export type Slide =
  | (OfTheme & { kind: 'opener'; years: readonly YearCount[] })
  | (OfTheme & {
      kind: 'statement'
      chapter: readonly string[]
      /** A sentence of ours. */
      text: string
      years: readonly FiscalYear[]
      quotes: readonly Quote[]
    })
  | (OfTheme & {
      kind: 'record'
      /** The city's words, and those of the lines under them. */
      text: string
      details: readonly string[]
      years: readonly FiscalYear[]
    })
  | (OfTheme & { kind: 'number'; series: Series; point: SeriesPoint })
  | (OfTheme & { kind: 'chart'; series: Series; columns: readonly BarColumn[] })
  | (OfTheme & { kind: 'project'; project: Project; years: readonly YearCount[] })
  | { kind: 'closing'; address: string }

export type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>
