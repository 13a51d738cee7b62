import { plainWidth, type SetWidth } from './text-measure.ts'

/** A size of text and the height of its lines, in millimetres. */
interface TextSize {
  em: number
  line: number
}

/**
 * The measures of a sheet in millimetres. The style sheet has the same values; a browser test compares both with the
 * printed page.
 */
export const sheetMeasures = {
  /** Inside the margins of an A4 page. */
  width: 186,
  height: 272,
  /** Publisher, source, edition. */
  foot: 21,
  /** Between head, body and foot. */
  gaps: 11,
  /** A reserve for fonts that are wider than ours. */
  reserve: 3,
  /** The column of chart and code. */
  side: 48,
  sideGap: 7,
  /** Floret and name of a year, before its entries. */
  yearHead: 24,
  yearGap: 2.8,
  entryGap: 1.8,
  kind: 6,
  /** The heading of a part of the page. */
  heading: 7,
  /** The rule and the indentation of the city's words. */
  cityInset: 5,
} as const

const resultSizes = [7.2, 6.2, 5.4, 4.8, 4.3, 3.9, 3.6, 3.4]

/** How high the lines of a sheet are, and how wide its words: with readings both are more. */
export interface SheetSetting extends SetWidth {
  readings: boolean
  title: TextSize
  lead: TextSize
  /** The text sizes of 事業内容; the larger is used where there is room. */
  texts: readonly [TextSize, TextSize]
  text: TextSize
  /** The line about a year's other entries. */
  note: TextSize
  /** Of a year's floret and name. */
  yearHeight: number
  /** The possible text sizes of results, in ems: the largest with which all of them fit is used. */
  results: readonly number[]
  /** The height of their lines, in ems. */
  resultLine: number
}

export const plainSetting: SheetSetting = {
  ...plainWidth,
  readings: false,
  title: { em: 8.4, line: 11.4 },
  lead: { em: 4.2, line: 6.8 },
  texts: [
    { em: 4.4, line: 7.04 },
    { em: 3.5, line: 5.6 },
  ],
  text: { em: 3.5, line: 5.6 },
  note: { em: 2.9, line: 4.5 },
  yearHeight: 9.6,
  results: resultSizes,
  resultLine: 1.5,
}

/**
 * How words are set with readings between the lines. `addedBy`: how much wider a text gets by them, in ems; null for none.
 * A word and its reading keep together, so more is lost at the end of a line.
 */
export function settingFor(addedBy: ((text: string) => number) | null): SheetSetting {
  if (!addedBy) return plainSetting
  return {
    readings: true,
    widthOf: (text) => plainWidth.widthOf(text) + addedBy(text),
    lostAtEnd: 3 * plainWidth.lostAtEnd,
    title: { em: 8.4, line: 14.28 },
    lead: { em: 4.2, line: 7.56 },
    texts: [
      { em: 4.4, line: 7.7 },
      { em: 3.5, line: 6.125 },
    ],
    text: { em: 3.5, line: 6.125 },
    note: { em: 2.9, line: 5.2 },
    yearHeight: 11.8,
    // Two more, so that a project's sheet still holds all that is recorded of it.
    results: [...resultSizes, 3.2, 3],
    resultLine: 1.7,
  }
}

/** Details are set a little smaller, and one em further in at each level. */
export const DETAIL_SIZE = 0.92

/** The width for the text of an entry. */
export const resultWidth =
  sheetMeasures.width - sheetMeasures.side - sheetMeasures.sideGap - sheetMeasures.yearHead - sheetMeasures.cityInset
