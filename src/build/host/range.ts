const RANGE = /^bytes=(\d*)-(\d*)$/

/**
 * Whether a Range header asks for one valid range (RFC 9110, 14.1.2). Any other is ignored, as the standard allows, and
 * the whole file is sent: with `bytes=5-2` the file server throws.
 */
export function isUsableRange(header: string): boolean {
  const [whole, first = '', last = ''] = RANGE.exec(header) ?? []
  if (whole === undefined || (first === '' && last === '')) return false
  if (first === '') return Number(last) > 0
  return last === '' || Number(first) <= Number(last)
}
