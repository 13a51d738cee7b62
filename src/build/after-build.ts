import type { Plugin } from 'vite'

/**
 * The hooks of a plugin that works on the folder once a build has written it, after the plugins before it. `closeBundle`
 * runs after a failed build too, `writeBundle` does not. `failed`: what to do after a failed one.
 */
export function afterBuild(
  work: () => Promise<void>,
  failed: () => Promise<void> = () => Promise.resolve(),
): Pick<Plugin, 'buildStart' | 'writeBundle' | 'closeBundle'> {
  let written = false
  return {
    buildStart() {
      written = false
    },
    writeBundle() {
      written = true
    },
    closeBundle: { order: 'post', sequential: true, handler: () => (written ? work() : failed()) },
  }
}
