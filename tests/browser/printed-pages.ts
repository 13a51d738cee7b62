import { inflateSync } from 'node:zlib'

/** The object of one page; /Pages is their list. */
const ONE_PAGE = /\/Type\s*\/Page\b/g
/** Where letters begin: the last two numbers of a text matrix are its place on the page, in points. */
const TEXT_MATRIX = /([\d.-]+) [\d.-]+ Tm\b/g

/** The text of a PDF with its compressed streams unpacked; what is no text (fonts, pictures) stays as it is. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/FlateDecode[^]*?stream\r?\n/g)].map(({ 0: head, index }) => {
    const from = index + head.length
    return inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1')
  })
  return [text, ...streams].join('\n')
}

/** The number of pages of a PDF, as Chromium writes it (plain objects) or Firefox (packed ones). */
export function printedPages(pdf: Buffer): number {
  return unpacked(pdf).match(ONE_PAGE)?.length ?? 0
}

/** Where the pieces of text in a PDF of Firefox begin, in points from the left edge of the paper. */
export function leftEdges(pdf: Buffer): number[] {
  return [...unpacked(pdf).matchAll(TEXT_MATRIX)].map(([, left]) => Number(left))
}
