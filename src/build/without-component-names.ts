import type { Plugin } from 'vite'

const NAME = /\s*__name: (?:"[^"]*"|'[^']*'),?/
/** A component that draws itself finds itself by its name. */
const DRAWS_ITSELF = /_resolveComponent\([^()]*, true\)/

/**
 * Leaves out the names that Vue's compiler gives to components. Only developer tools and components that draw themselves
 * use them: 1.5 kB of all scripts.
 */
export function withoutComponentNames(): Plugin {
  return {
    name: 'without-component-names',
    apply: 'build',
    transform: (code, id) =>
      id.includes('.vue') && !DRAWS_ITSELF.test(code) && NAME.test(code)
        ? { code: code.replace(NAME, ''), map: null }
        : null,
  }
}
