/** The place of a floret in a flower head: its centre, and how far it is turned, in degrees. */
export interface FloretPlace {
  x: number
  y: number
  turn: number
}

/** The angle between one floret and the next, as in many flowers: no two come to lie in one line. */
const GOLDEN_ANGLE = 137.508
/** With the rim around it. */
const FLORET_WIDTH = 58
/** So far apart the petals of florets reach between each other's, as in a flower head. */
const SPACING = 23
const SMALLEST_SIDE = 120

/**
 * Where the florets of a flower head stand, from the centre outwards around (0, 0). The place of a floret depends only on
 * how many came before it, so a head grows at its edge and nothing in it moves.
 */
export function flowerHead(count: number): FloretPlace[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index * GOLDEN_ANGLE * Math.PI) / 180
    const distance = SPACING * Math.sqrt(index + 0.5)
    return {
      x: Math.round(distance * Math.cos(angle)),
      y: Math.round(distance * Math.sin(angle)),
      turn: Math.round((index * GOLDEN_ANGLE) % 90),
    }
  })
}

/** The square around the florets of a head, `side` units wide; a small head leaves some room around it. */
export function squareAround(places: readonly FloretPlace[]): { x: number; y: number; side: number } {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values)
  const [across, down] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  if (places.length === 0) return { x: 0, y: 0, side: 0 }
  const side = Math.max(SMALLEST_SIDE, Math.max(extent(across), extent(down)) + FLORET_WIDTH)
  return { x: middle(across) - side / 2, y: middle(down) - side / 2, side }
}
