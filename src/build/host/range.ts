const RANGE = /^bytes=(\d*)-(\d*)$/

/**
 * Whether a Range header asks for one range that can be meant (RFC 9110, 14.1.2). Any other is left out of account, as
 * the standard allows, and the whole file is sent: `bytes=5-2` made the file server throw.
 */
export function isUsableRange(header: string): boolean {
  const [whole, first = '', last = ''] = RANGE.exec(header) ?? []
  if (whole === undefined || (first === '' && last === '')) return false
  if (first === '') return Number(last) > 0
  return last === '' || Number(first) <= Number(last)
}
