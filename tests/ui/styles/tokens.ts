/** Custom properties by name, with the leading dashes. */
export type Tokens = ReadonlyMap<string, string>

/** The contrast ratio that a token must have with each of these tokens. */
export interface Duty {
  token: string
  ratio: number
  surfaces: string[]
}

/** The declarations of the block that begins at the first match of the selector, comments and all. */
export function blockOf(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`)
  const end = css.indexOf('}', start)
  if (start < 0 || end < 0) throw new Error(`no block ${selector}`)
  return css.slice(css.indexOf('{', start) + 1, end)
}

const declaration = /(--[\w-]+):\s*([^;]+);[^\S\n]*(?:\/\*\s*(.*?)\s*\*\/)?/g
const withoutComment = (value: string) => value.replace(/\/\*.*?\*\//g, '').trim()

/** The custom properties that a block declares. */
export function tokensOf(block: string): Tokens {
  return new Map([...block.matchAll(declaration)].map(([, name = '', value = '']) => [name, withoutComment(value)]))
}

/** The contrasts in the comments beside a block's tokens: `4.5 on --paper, --raised`. */
export function dutiesOf(block: string): Duty[] {
  return [...block.matchAll(declaration)].flatMap(([, token = '', , comment = '']) => {
    const duty = /^(\d+(?:\.\d+)?) on (--[\w-]+(?:, --[\w-]+)*)$/.exec(comment)
    return duty ? [{ token, ratio: Number(duty[1]), surfaces: duty[2]?.split(', ') ?? [] }] : []
  })
}

/** A token's value with every `var()` resolved. Throws for an unknown token and for a circular one. */
export function valueOf(name: string, tokens: Tokens, seen: readonly string[] = []): string {
  if (seen.includes(name)) throw new Error(`a circle: ${[...seen, name].join(' -> ')}`)
  const value = tokens.get(name)
  if (value === undefined) throw new Error(`no token ${name}`)
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return reference === undefined ? value : valueOf(reference, tokens, [...seen, name])
}
