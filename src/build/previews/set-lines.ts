/** The width of a text, in the unit of the line. */
export type Measure = (text: string) => number

/** What may not begin a line, and what may not end one. */
const NOT_FIRST =
  /^[\s”’、。，．・：；？！）」』】〕〉》ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々％％～\u301c)\]},.!?:;%]/u
const NOT_LAST = /[（「『【〔〈《“‘([{]$|\p{N}の$|(?:^|[、。）」』・])\p{Script=Han}$/u

/** What belongs to the word before it: 「の」, 「された」, and 「書」 of 「仕様書」. */
const PARTICLE = /^(?:[\p{Script=Hiragana}ー]+|\p{Script=Han})$/u
const LETTER_AT_END = /[\p{L}\p{N}）」』]$/u

/** A text cut where a line may break well: between phrases, by the rules for Japanese lines (禁則). */
export function breakable(text: string): string[] {
  const words = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
  const phrases: string[] = []
  for (const word of words) {
    const last = phrases.at(-1)
    if (last !== undefined && PARTICLE.test(word) && LETTER_AT_END.test(last)) phrases[phrases.length - 1] = last + word
    else phrases.push(word)
  }
  return kept(phrases)
}

/** Pieces joined where no line may break between them. */
function kept(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last))) joined[joined.length - 1] = last + piece
    else joined.push(piece)
  }
  return joined
}

/** Pieces in as few lines as a width allows. A piece that is wider than a line is cut between letters. */
function greedyLines(pieces: readonly string[], width: number, measure: Measure): string[] {
  const fitting = pieces.flatMap((piece) => (measure(piece) <= width ? [piece] : kept([...piece])))
  const lines: string[] = []
  for (const piece of fitting) {
    const last = lines.at(-1)
    if (last !== undefined && measure(last + piece) <= width) lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines
}

/** Pieces in as few lines as a width allows, of lengths as even as can be. */
export function evenLines(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines = greedyLines(pieces, width, measure)
  const longest = (of: readonly string[]) => Math.max(...of.map(measure))
  let best = lines
  for (let narrower = longest(lines) - 1; narrower > 0; narrower = longest(best) - 1) {
    const tried = greedyLines(pieces, narrower, measure)
    if (tried.length > lines.length || longest(tried) > narrower) break
    best = tried
  }
  return best
}

/** Lines that fit, and the size of their letters. */
export interface SetText {
  size: number
  lines: readonly string[]
}

/** The room for a text. Sizes from the largest that is wished for to the smallest that can be read. */
export interface TextRoom {
  width: number
  height: number
  /** From one line to the next, in parts of the size. */
  leading: number
  sizes: readonly number[]
}

/** The height of some lines. */
export function heightOf({ size, lines }: SetText, leading: number): number {
  return lines.length * size * leading
}

/**
 * Pieces of a text in the largest size in which they fit; where they do not fit in the smallest, as many as fit, with 「…」.
 * `measureAt`: measures at a size.
 */
export function fitText(pieces: readonly string[], room: TextRoom, measureAt: (size: number) => Measure): SetText {
  const set = (size: number): SetText => ({ size, lines: evenLines(pieces, room.width, measureAt(size)) })
  const fits = (text: SetText) => heightOf(text, room.leading) <= room.height
  const tried = room.sizes.map(set)
  const found = tried.find(fits)
  if (found !== undefined) return found
  const size = room.sizes.at(-1) ?? 0
  const measure = measureAt(size)
  const count = Math.max(1, Math.floor(room.height / (size * room.leading)))
  const lines = greedyLines(pieces, room.width - measure('…'), measure).slice(0, count)
  return { size, lines: lines.map((line, index) => (index === count - 1 ? `${line}…` : line)) }
}
