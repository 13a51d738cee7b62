import type { Plugin } from 'vite'

const HELPER = '\0vite/preload-helper.js'

/**
 * Makes a script that is imported later a plain `import()`. Vite wraps each in a helper that preloads style sheets and
 * modules: we have one style sheet, preload nothing, and catch what fails where it is imported. It was 0.6 kB of every
 * first load.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : null),
  }
}
