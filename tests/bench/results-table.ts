import { median, ratio } from './medians.ts'
import { ROWS, type RowId, type Sample } from './rows.ts'
import type { TargetName } from './targets.ts'

export type Samples = ReadonlyMap<TargetName, readonly Sample[]>

const COMPARED: readonly { name: string; base: TargetName }[] = [
  { name: '÷ plain', base: 'plain HTML' },
  { name: '÷ SPA', base: 'naive SPA' },
]
const NONE = '–'

/** A Markdown table: the medians of each row, and how many times the others' this app's is. Rows without values are left out. */
export function resultsTable(samples: Samples): string {
  const names = [...samples.keys()]
  const of = (name: TargetName, id: RowId) => median(samples.get(name)?.flatMap((sample) => sample[id] ?? []) ?? [])
  const rows = ROWS.filter(({ id }) => names.some((name) => of(name, id) !== null)).map(({ id, unit, label }) => {
    const ours = of('this app', id)
    const ratios = COMPARED.map(({ base }) => ratio(ours, of(base, id))?.toFixed(2) ?? NONE)
    return [label, ...names.map((name) => shown(of(name, id), unit)), ...ratios]
  })
  const head = ['', ...names, ...COMPARED.map(({ name }) => name)]
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function shown(value: number | null, unit: (typeof ROWS)[number]['unit']): string {
  if (value === null) return NONE
  if (unit === 'bytes') return `${(value / 1024).toFixed(0)} KiB`
  return unit === 'ms' ? `${Math.round(value)} ms` : String(value)
}
