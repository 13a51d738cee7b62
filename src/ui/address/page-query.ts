import { onBeforeUnmount, onMounted, watch } from 'vue'
import { type LocationQuery, useRoute } from 'vue-router'
import { onContentGrowth } from '../lazy/on-content-growth.ts'
import { saveScrollPosition, savedScrollPosition } from './scroll-position.ts'

const withoutLastSlash = (path: string) => path.replace(/\/$/, '')

/**
 * Calls back with the query of the page's own address, once and whenever it changes, also on back and forward. After
 * mount, for the page was built without a query; and not with the query of the page that the reader goes on to.
 */
export function usePageQuery(follow: (query: LocationQuery) => void): void {
  const route = useRoute()
  onBeforeUnmount(() => removeEventListener('pagehide', saveScrollPosition))
  onMounted(() => {
    addEventListener('pagehide', saveScrollPosition)
    const path = withoutLastSlash(route.path)
    watch(
      () => route.query,
      (query) => {
        if (withoutLastSlash(route.path) === path) follow(query)
      },
      { immediate: true },
    )
  })
}

/** What the query named, where it is named once or more often; null where it is not. */
export function oneOf(value: LocationQuery[string] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/**
 * Shows what the page kept back until its query was read. A page loaded again was too short until then for the browser to
 * find the place where it was left.
 */
export function showAfterQuery(): void {
  const { dataset } = document.documentElement
  if (!('pending' in dataset)) return
  delete dataset['pending']
  const top = savedScrollPosition()
  if (top > 0) onContentGrowth(() => scrollTo({ top }))
}
