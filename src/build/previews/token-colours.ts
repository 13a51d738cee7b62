/** A theme of src/ui/styles/tokens.css, by the selector of its block. */
export type TokenTheme = 'light' | 'dark'

const BLOCKS: Readonly<Record<TokenTheme, RegExp>> = {
  light: /\n\.day,\n:root \{([^}]*)\}/,
  dark: /\n\s*\.night,[^{]*\{([^}]*)\}/,
}
const DECLARATION = /(--[\w-]+):\s*([^;]+);/g

function declared(css: string): [string, string][] {
  return [...css.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value.trim()])
}

/**
 * The colours of a theme by the names of their tokens ('paper', 'year-1'), for what is drawn without a browser. `tokens`:
 * the text of tokens.css; `imported`: that of the design tokens that it imports. The function throws for an unknown token.
 */
export function tokenColours(tokens: string, imported: string, theme: TokenTheme): (name: string) => string {
  const blocks = theme === 'light' ? [BLOCKS.light] : [BLOCKS.light, BLOCKS.dark]
  const own = blocks.flatMap((block) => declared(block.exec(tokens)?.[1] ?? ''))
  const values = new Map([...declared(imported), ...own])
  const valueOf = (name: string): string => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`there is no token ${name}`)
    const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
    return reference === undefined ? value : valueOf(reference)
  }
  return (name) => valueOf(`--${name}`)
}
