/** A part of a bar, in units of the view box. */
export interface EvenPart {
  from: number
  length: number
}

/** Splits a bar into equal parts, one for each year of its number, in their order, with a gap between them. */
export function evenParts(count: number, from: number, length: number, gap = 0): EvenPart[] {
  const share = (length - gap * (count - 1)) / count
  return Array.from({ length: count }, (_, index) => ({ from: from + index * (share + gap), length: share }))
}
