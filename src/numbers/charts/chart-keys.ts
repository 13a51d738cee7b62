/** The place of a point in a chart: `row` is its series, `column` its year; both from 0. */
export interface PointPlace {
  row: number
  column: number
}

/**
 * The point that a key moves to: left and right along the years, Home and End to the first and the last, up and down
 * between the series. Null at the edge and for any other key. `rows`: the points of each series.
 */
export function placeAfterKey(
  { row, column }: PointPlace,
  key: string,
  rows: readonly (readonly unknown[])[],
): PointPlace | null {
  const last = (rows[row]?.length ?? 0) - 1
  const places: Record<string, PointPlace> = {
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    Home: { row, column: 0 },
    End: { row, column: last },
  }
  const place = places[key]
  return place && rows[place.row]?.[place.column] !== undefined ? place : null
}
