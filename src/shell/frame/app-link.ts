import { type FunctionalComponent, h } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * A link of the frame to a page of the app, which is on every page and is hydrated on every page: without the three
 * computed values and the listener that each `RouterLink` has. `followLinks` follows it.
 */
export const AppLink: FunctionalComponent<{ to: string }> = ({ to }, { slots }) => {
  const { href, path } = useRouter().resolve(to)
  return h('a', { href, 'aria-current': useRoute().path === path ? 'page' : undefined }, slots['default']?.())
}
AppLink.props = { to: String }
