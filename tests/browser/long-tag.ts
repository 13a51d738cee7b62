/**
 * The tag of tests that run only in `npm run test:long`, which CI calls after `npm test`: what takes half a minute, waits
 * for a time limit of the app, goes over many pages or screens, or differs little from a test that `npm test` has.
 */
export const LONG = '@long'

/**
 * For tests made in a loop: the first stands for all in `npm test`, the long run has every one. `index`: its place in
 * the loop.
 */
export function firstStandsForAll(index: number): { tag?: string } {
  return index === 0 ? {} : { tag: LONG }
}
