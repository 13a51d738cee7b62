import type { Plugin } from 'vite'

/** src/ui/styles/years.css for a plan of so many years: how many columns there are, and where the tints end. */
export function yearsStyle(count: number): string {
  const tints = Array.from({ length: count }, (_, index) => `var(--year-${index + 1})`)
  return [
    '/* How many years the plan has. The build writes it anew for the plan: src/build/years-style.ts. */',
    ':root {',
    `  --years: ${count};`,
    '}',
    '',
    '/* From the first year to the last. Where the tints change, as in the dark theme, it is set again. */',
    ':root,',
    '.day,',
    '.night {',
    `  --tints: ${tints.join(', ')};`,
    '}',
    '',
    '/* The path of the years ends with the last. */',
    `.year-${count} {`,
    `  --year-after: var(--year-${count});`,
    '}',
    '',
  ].join('\n')
}

/** Gives the app the style for the number of its plan's years, in place of the one that is committed. */
export function yearsStylePlugin(count: number): Plugin {
  return {
    name: 'years-style',
    enforce: 'pre',
    transform: (code, id) =>
      /\/ui\/styles\/index\.css(?:\?|$)/.test(id) ? code.replace("@import './years.css';", yearsStyle(count)) : null,
  }
}
