/** The index of the point that a key moves to; null for a key without a meaning here. */
export function pointAfterKey(key: string, current: number | null, points: number): number | null {
  const last = points - 1
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return current === null ? 0 : Math.min(last, current + 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return current === null ? last : Math.max(0, current - 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** The position of a point, in pixels of the chart. */
export interface Position {
  x: number
  y: number
}

/**
 * The point nearest to a touch, first along the axis of the years, so that a finger above or below a low bar still means
 * that bar.
 */
export function nearestPoint(touch: Position, positions: readonly Position[], axis: 'x' | 'y'): number | null {
  const far = ({ x, y }: Position) => {
    const [along, across] = axis === 'x' ? [x - touch.x, y - touch.y] : [y - touch.y, x - touch.x]
    return Math.abs(along) * 1000 + Math.abs(across)
  }
  let nearest: number | null = null
  for (const [index, position] of positions.entries()) {
    const best = nearest === null ? undefined : positions[nearest]
    if (!best || far(position) < far(best)) nearest = index
  }
  return nearest
}
