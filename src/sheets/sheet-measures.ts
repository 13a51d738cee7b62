/** The measures of a sheet in millimetres. The style sheet draws with the same; a browser test holds both against the paper. */
export const sheetMeasures = {
  /** Inside the margins of an A4 page. */
  width: 186,
  height: 272,
  /** Publisher, source, edition. */
  foot: 21,
  /** Between head, body and foot. */
  gaps: 11,
  /** Kept free for fonts that run wider than ours. */
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
  /** The name of a part of the page. */
  heading: 7,
  title: { em: 8.4, line: 11.4 },
  lead: { em: 4.2, line: 6.8 },
  /** The sizes of 事業内容, the larger where the page has room. */
  texts: [
    { em: 4.4, line: 7.04 },
    { em: 3.5, line: 5.6 },
  ],
  text: { em: 3.5, line: 5.6 },
  /** What is said about a year's other entries. */
  note: { em: 2.9, line: 4.5 },
  /** The rule and the space that set the city's words in. */
  cityInset: 5,
} as const

/** The sizes in which results are set, as ems: the largest that holds them all is taken. */
export const resultSizes = [7.2, 6.2, 5.4, 4.8, 4.3, 3.9, 3.6, 3.4] as const
export const RESULT_LINE = 1.5
/** Details are set a little smaller, and one em further in at each level. */
export const DETAIL_SIZE = 0.92

/** The room for the words of an entry. */
export const resultWidth =
  sheetMeasures.width - sheetMeasures.side - sheetMeasures.sideGap - sheetMeasures.yearHead - sheetMeasures.cityInset
