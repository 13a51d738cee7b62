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
  yearHeight: 9.6,
  yearGap: 2.8,
  entryGap: 1.8,
  kind: 6,
  /** The heading of a part of the page. */
  heading: 7,
  title: { em: 8.4, line: 11.4 },
  lead: { em: 4.2, line: 6.8 },
  /** The text sizes of 事業内容; the larger is used where there is room. */
  texts: [
    { em: 4.4, line: 7.04 },
    { em: 3.5, line: 5.6 },
  ],
  text: { em: 3.5, line: 5.6 },
  /** The line about a year's other entries. */
  note: { em: 2.9, line: 4.5 },
  /** The rule and the indentation of the city's words. */
  cityInset: 5,
} as const

/** The possible text sizes of results, in ems: the largest with which all of them fit is used. */
export const resultSizes = [7.2, 6.2, 5.4, 4.8, 4.3, 3.9, 3.6, 3.4] as const
export const RESULT_LINE = 1.5
/** Details are set a little smaller, and one em further in at each level. */
export const DETAIL_SIZE = 0.92

/** The width for the text of an entry. */
export const resultWidth =
  sheetMeasures.width - sheetMeasures.side - sheetMeasures.sideGap - sheetMeasures.yearHead - sheetMeasures.cityInset
