import { type App, type FunctionalComponent, h } from 'vue'
import { type RouteLocationRaw, type Router, RouterLink } from 'vue-router'

/**
 * A link within the content. Vue Router calls every link to the open page's path the current page, whatever its query
 * and hash: on a list that the address narrows, every entry. Only a navigation says where the reader is, by itself.
 */
export const PageLink: FunctionalComponent<{ to: RouteLocationRaw; replace?: boolean }> = (props, { attrs, slots }) =>
  h(RouterLink, { ...props, 'aria-current': undefined, ...attrs }, slots)
PageLink.props = { to: [String, Object], replace: Boolean }
PageLink.inheritAttrs = false

/** Starts the router in the app, which from here on goes to the address. Its links are those above. */
export function startRouter(app: App, router: Router): void {
  // While developing, Vue says that the name is taken: it is the router's own, on purpose.
  app.use(router).component('RouterLink', PageLink)
}
