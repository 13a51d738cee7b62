/** What hosts do with the rules of a file `_headers`, as their documents and their published parsers say. */
interface Rule {
  path: string
  headers: [name: string, value: string][]
}

/** The file as a list of rules. Throws at a line that not every host reads. */
export function rulesOf(file: string): Rule[] {
  const rules: Rule[] = []
  for (const line of file.split('\n').map((text) => text.trim())) {
    if (line === '') continue
    const colon = line.indexOf(':')
    const rule = rules.at(-1)
    if (line.startsWith('/')) rules.push({ path: line, headers: [] })
    else if (rule && /^[\w-]+: \S/.test(line)) rule.headers.push([line.slice(0, colon), line.slice(colon + 2)])
    else throw new Error(`not every host reads: ${line}`)
  }
  return rules
}

const escape = (text: string) => text.replace(/[\\^$*+?.()|[\]{}]/g, '\\$&')

/** Cloudflare Pages: the encoded path, a star for anything; the values of several rules are joined. */
function cloudflareMatches({ path }: Rule, address: string): boolean {
  return new RegExp(`^${path.split('*').map(escape).join('.*')}$`).test(address)
}

/** Netlify: a star alone between slashes is optional with its slash, a slash at the end too, letters in either case. */
function netlifyMatches({ path }: Rule, address: string): boolean {
  const parts = path.split('/').filter(Boolean)
  const pattern = parts.map((part) => (part === '*' ? '?(.*)' : escape(part))).join('/')
  return new RegExp(`^/${pattern}/?$`, 'iu').test(address)
}

export const headerHosts = [
  { name: 'Cloudflare Pages', matches: cloudflareMatches },
  { name: 'Netlify', matches: netlifyMatches },
]

/** All values that a host finds for an address, by header. */
export function headersFor(
  rules: readonly Rule[],
  matches: (rule: Rule, address: string) => boolean,
  address: string,
): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const rule of rules.filter((one) => matches(one, address)))
    for (const [name, value] of rule.headers) (found[name] ??= []).push(value)
  return found
}
