import type { FiscalYear } from '../../src/plan/fiscal-year.ts'
import type { Detail } from '../../src/plan/plan.ts'
import type { DetailKind, DetailLine } from './detail-lines.ts'
import { joinedLines, spanOf, type Block, type Line } from './lines.ts'

/** A detail whose lines are being read. */
export interface DetailNode {
  kind: DetailKind
  column: number
  /** The column in which a line under its label begins. */
  hang: number | null
  lines: Block
  years: FiscalYear[]
  children: DetailNode[]
  /** The column of its children, once it has one. */
  childColumn: number | null
}

/** The details read so far, and the open ones from the outermost to the one read last. */
export interface Outline {
  roots: DetailNode[]
  rootColumn: number | null
  open: DetailNode[]
}

/** The detail that a line begins, and its first entry where the line holds both. */
export function begin(outline: Outline, above: DetailNode[], line: Line, detail: DetailLine): null {
  const { kind, column, hang, text, entry } = detail
  const years = detail.years.years ?? []
  const node: DetailNode = { kind, column, hang, lines: [{ ...line, text }], years, children: [], childColumn: null }
  const siblings = above.at(-1)?.children ?? outline.roots
  siblings.push(node)
  outline.open = [...above, node]
  if (!entry) return null
  node.childColumn = entry.column
  return begin(outline, outline.open, line, entry)
}

/**
 * The open details to which a line may belong: those with its column, the innermost first. The lines of a ○ begin in
 * its own column or further right. A ※ in the column of a ○ is beside it. Null where no column fits, or where the ○ has
 * other lines in that column, so that the ※ could belong to them.
 */
export function parentsOf(outline: Outline, detail: DetailLine): DetailNode[] | null {
  if (isUnclearBelowHeading(outline, detail)) return null
  for (let depth = outline.open.length; depth > 0; depth -= 1) {
    const parent = outline.open[depth - 1]
    if (!parent) continue
    if (parent.kind === 'heading') {
      if (detail.column === parent.column && (detail.kind === 'heading' || detail.kind === 'note')) continue
      if (detail.column >= parent.column) parent.childColumn ??= detail.column
    }
    if (parent.childColumn === detail.column) return outline.open.slice(0, depth)
  }
  outline.rootColumn ??= detail.column
  return outline.rootColumn === detail.column ? [] : null
}

/**
 * Whether a line could belong to a ○ or stand beside it: a ※ in the column both of a ○ and of the lines under it, or such
 * a line below a ※ that stands beside a ○.
 */
export function isUnclearBelowHeading({ roots, open }: Outline, { kind, column }: DetailLine): boolean {
  const isHeading = (node: DetailNode) => node.kind === 'heading' && node.column === column
  if (kind === 'note') return open.some((node) => isHeading(node) && node.childColumn === column)
  const leaf = open.at(-1)
  const siblings = open.at(-2)?.children ?? roots
  return kind !== 'heading' && leaf?.kind === 'note' && leaf.column === column && siblings.some(isHeading)
}

/** The finished details with their ids: p14-a2-1, p14-a2-1-1 … */
export function toDetails(nodes: readonly DetailNode[], parent: string): Detail[] {
  return nodes.map((node, index) => {
    const id = `${parent}-${index + 1}`
    const details = toDetails(node.children, id)
    return { id, text: joinedLines(node.lines), fiscalYears: node.years, details, source: spanOf(node.lines) }
  })
}
