import type { Router, RouteLocationNormalized } from 'vue-router'
import { homeAddress } from '../../plan/addresses.ts'
import type { Content } from '../../plan/content.ts'
import { siteText } from '../messages.ts'
import { pagesAbove, type TrailPage } from '../pages/page-above.ts'
import { sections } from './sections.ts'

/** The pages above the one of a route, from the home page down; none above the home page. */
export function trailOf(
  content: Content,
  router: Router,
  route: Pick<RouteLocationNormalized, 'path' | 'meta'>,
): TrailPage[] {
  const part = sections.find(({ name }) => name === route.meta.section)?.to ?? homeAddress
  return pagesAbove(content.plan, route.path, part).map((address) => {
    const page = router.resolve(address)
    const name = address === homeAddress ? siteText.tabs.home : (page.meta.words(content, page)?.title ?? '')
    return { address, name }
  })
}
