/** A part of a bar, in the drawing's own units. */
export interface EvenPart {
  from: number
  length: number
}

/** A bar cut into an even part for each of the years that its number spans, in their order, with a gap between them. */
export function evenParts(count: number, from: number, length: number, gap = 0): EvenPart[] {
  const share = (length - gap * (count - 1)) / count
  return Array.from({ length: count }, (_, index) => ({ from: from + index * (share + gap), length: share }))
}
