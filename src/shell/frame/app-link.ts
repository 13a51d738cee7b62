import { type FunctionalComponent, h } from 'vue'
import { useRouter } from 'vue-router'

/**
 * A link of the frame to a page of the app, which is on every page and is hydrated on every page: without the three
 * computed values and the listener that each `RouterLink` has. `followLinks` follows it. A navigation says by itself which
 * of its links leads to the open page.
 */
export const AppLink: FunctionalComponent<{ to: string }> = ({ to }, { slots }) =>
  h('a', { href: useRouter().resolve(to).href }, slots['default']?.())
AppLink.props = { to: String }
