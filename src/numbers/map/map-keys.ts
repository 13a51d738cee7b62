/** The link of a map's cell; null for a cell without one. */
function linkIn(cell: HTMLTableCellElement | undefined): HTMLAnchorElement | null {
  return cell?.querySelector('a') ?? null
}

/**
 * The link that an arrow key moves to from a link of the map, past cells without one: along its row, or up and down its
 * column. Null at the edge and for any other key.
 */
export function linkAfterKey(from: HTMLElement, key: string): HTMLAnchorElement | null {
  const cell = from.closest<HTMLTableCellElement>('td, th')
  const row = cell?.closest('tr')
  const table = row?.closest('table')
  if (!cell || !row || !table) return null
  const rows = [...table.rows]
  const at = rows.indexOf(row)
  const column = rows.map(({ cells }) => cells[cell.cellIndex])
  const along: Record<string, (HTMLTableCellElement | undefined)[]> = {
    ArrowRight: [...row.cells].slice(cell.cellIndex + 1),
    ArrowLeft: [...row.cells].slice(0, cell.cellIndex).reverse(),
    ArrowDown: column.slice(at + 1),
    ArrowUp: column.slice(0, at).reverse(),
  }
  return along[key]?.map(linkIn).find((link) => link !== null) ?? null
}
