import { homeAddress, projectAddress, themeAddress, yearAddress } from '../../plan/addresses.ts'
import type { Figure, PrintedWords, Theme } from '../../plan/annotations.ts'
import type { Content } from '../../plan/content.ts'
import { eraName, type FiscalYear, westernName, yearsName } from '../../plan/fiscal-year.ts'
import { inBothNotations } from '../../plan/both-notations.ts'
import { phrasesFor, projectPhrases, themeHeadingId } from '../../plan/line-breaks.ts'
import type { Project } from '../../plan/plan.ts'
import { countOf, projectsOf, recordedIn } from '../../plan/records.ts'
import type { Numbers, Series } from '../../plan/series.ts'
import { spanName } from '../../plan/source-lines.ts'
import { numberText } from '../../record/figures/number/messages.ts'
import { shownFigure, shownPoint, type ShownNumber } from '../../record/figures/number/number-figure.ts'
import { recordText } from '../../record/notes/messages.ts'
import { previewText } from './messages.ts'

/** What stands large below the title: a number of the text, the city's words, or ours. */
export type PreviewBody =
  | {
      kind: 'number'
      caption: string
      value: string
      unit: string
      when: string
      phrases: readonly string[]
      /** The caveat that is shown wherever the number is. */
      caveat: string
    }
  | { kind: 'quoted'; caption: string; text: string }
  | { kind: 'ours'; text: string; note: string }

/** The words on the picture of a page. */
export interface PreviewWords {
  /** The page's address. */
  address: string
  /** What the page is about: 「事業4」. Empty for the app itself. */
  kind: string
  /** The title in phrases. */
  title: readonly string[]
  body: PreviewBody
  /** The years with records, drawn as florets among all years; null on the picture of a single year. */
  recorded: readonly FiscalYear[] | null
  /** The year in whose tint the large floret is drawn; null for the app's own colour. */
  year: FiscalYear | null
  /** The lines of the source: 「原文38行目」. Empty where all below the title is ours. */
  lines: string
}

/** A sentence of more letters would be too small on a phone. */
const LONGEST_SENTENCE = 110

const whenOf = ({ years = [] }: ShownNumber): string =>
  typeof years === 'string' ? inBothNotations(years) : inBothNotations(yearsName(years)) || recordText.noYear

function numberBody(number: ShownNumber, phrases: readonly string[], caveat: string): PreviewBody {
  const { caption = '', value, unit } = number
  return { kind: 'number', caption, value, unit, when: whenOf(number), phrases, caveat }
}

/**
 * The number of a project that may stand by itself: in figures in the text, and not one of several that were added year by
 * year. A level is that of its last year.
 */
function ownNumber({ series }: Numbers, { number }: Project): Series | undefined {
  const standing = series.filter(
    ({ project, basis, measure }) => project === number && basis === 'stated' && measure !== 'flow',
  )
  return standing.find(({ measure }) => measure === 'stock') ?? standing[0]
}

/**
 * The first sentence of the results that is short enough and has no lines below it, which would be part of what it says;
 * where there is none, what the project is to do. undefined where the text has neither.
 */
function ownSentence({ achievements, overview }: Project, printed: PrintedWords) {
  const [plan] = overview
  const whole = achievements.find(({ text, details }) => details.length === 0 && text.length <= LONGEST_SENTENCE)
  if (whole) return { ...whole, caption: previewText.achievement(printed) }
  return plan && { ...plan, caption: recordText.overview(printed) }
}

function projectBody(project: Project, numbers: Numbers, printed: PrintedWords): Pick<PreviewWords, 'body' | 'lines'> {
  const series = ownNumber(numbers, project)
  const point = series?.points.at(-1)
  if (series && point) {
    return {
      body: numberBody(shownPoint(series, point), point.phrases, inBothNotations(series.note ?? '')),
      lines: spanName(point.source),
    }
  }
  const sentence = ownSentence(project, printed)
  if (!sentence)
    return { body: { kind: 'ours', text: recordText.onlyMain(printed), note: previewText.ours }, lines: '' }
  return { body: { kind: 'quoted', caption: sentence.caption, text: sentence.text }, lines: spanName(sentence.source) }
}

function figureBody(figure: Figure): PreviewBody {
  return figure.basis === 'stated'
    ? numberBody(shownFigure(figure), [figure.phrase], '')
    : { kind: 'quoted', caption: inBothNotations(figure.caption), text: figure.phrase }
}

function themeBody({ figure, lead }: Theme): Pick<PreviewWords, 'body' | 'lines'> {
  return figure === null
    ? { body: { kind: 'ours', text: lead, note: previewText.ours }, lines: '' }
    : { body: figureBody(figure), lines: spanName(figure.source) }
}

/** The pictures of the app, of every project, theme and year, as words. */
export function previewWords(
  { plan, annotations }: Pick<Content, 'plan' | 'annotations'>,
  numbers: Numbers,
): PreviewWords[] {
  const { city, themes } = annotations
  const { fiscalYears, projects } = plan
  const app: PreviewWords = {
    address: homeAddress,
    kind: '',
    title: city.homeHeading,
    body: { kind: 'ours', text: city.appDescription, note: '' },
    recorded: fiscalYears,
    year: null,
    lines: '',
  }
  return [
    app,
    ...projects.map((project) => ({
      address: projectAddress(project.number),
      kind: previewText.project(project.number, fiscalYears),
      title: projectPhrases(annotations, project),
      recorded: fiscalYears.filter((year) => recordedIn(project, year)),
      year: null,
      ...projectBody(project, numbers, annotations.printed),
    })),
    ...themes.map((theme) => ({
      address: themeAddress(theme.slug),
      kind: previewText.theme(fiscalYears),
      title: phrasesFor(annotations, themeHeadingId(theme), theme.title),
      recorded: fiscalYears.filter((year) => countOf(projectsOf(plan, theme.projects), year) > 0),
      year: null,
      ...themeBody(theme),
    })),
    ...fiscalYears.map((year): PreviewWords => {
      const count = previewText.counted(
        projects.filter((project) => recordedIn(project, year)).length,
        countOf(projects, year),
      )
      return {
        address: yearAddress(year),
        kind: previewText.year,
        title: [eraName(year), `（${westernName(year)}）`],
        body: { kind: 'ours', text: count, note: previewText.countedBy },
        recorded: null,
        year,
        lines: '',
      }
    }),
  ]
}

/** All words of a picture's body in one sentence, for those who do not see it. */
export function bodyText(body: PreviewBody): string {
  if (body.kind === 'quoted') return `${body.caption}：「${body.text}」`
  if (body.kind === 'ours') return body.text
  return `${body.caption}：${body.value}${body.unit}（${body.when}、${numberText.basis.stated}）`
}
