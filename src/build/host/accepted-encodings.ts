/** An Accept-Encoding header without the encodings that it excludes (`br;q=0`): the file server looks for names only. */
export function acceptedEncodings(header: string): string {
  return header
    .split(',')
    .filter((encoding) => !/;\s*q=0(?:\.0*)?\s*$/i.test(encoding))
    .join(',')
}
