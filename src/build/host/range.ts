const RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/

/**
 * Whether the file server can send the part that a request wants: from a byte on, or up to a later one. Any other is
 * ignored, as the standard allows (RFC 9110, 14.2), and the whole file is sent: the file server throws where a range is
 * turned round or its end is no exact number, reads `-2` (the last two bytes) and `0-0` wrongly, and does not know
 * If-Range, by which a part of another version must not be sent.
 */
export function isUsableRange(header: string, ifRange: string | undefined): boolean {
  const [whole, first = '', last = ''] = RANGE.exec(header) ?? []
  if (whole === undefined || ifRange !== undefined) return false
  return last === '' || (Number(last) > 0 && Number(first) <= Number(last))
}
