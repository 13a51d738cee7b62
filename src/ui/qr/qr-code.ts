import { encode } from 'uqr'

/**
 * A QR code as a drawing. `size`: modules per side, with the quiet zone of four. `path`: the dark modules as SVG path
 * data.
 */
export interface QrCode {
  size: number
  path: string
}

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const QUIET_ZONE = 4

/**
 * The QR code of a text, with error correction M, or L for a `dense` one: a long text on a screen, where nothing is
 * smudged and larger modules help more. Throws a RangeError where the text is too long for any code.
 */
export function qrCode(text: string, dense = false): QrCode {
  const { size, data } = encode(text, { ecc: dense ? 'L' : 'M', border: QUIET_ZONE })
  const path = data
    .map((row, y) =>
      runsOf(row)
        .map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)
        .join(''),
    )
    .join('')
  return { size, path }
}

/** The runs of dark modules in a row: where each begins and how long it is. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  })
  return runs
}
