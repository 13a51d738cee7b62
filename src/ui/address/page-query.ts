import { onBeforeUnmount, onMounted, watch } from 'vue'
import { type LocationQuery, useRoute } from 'vue-router'
import { onContentGrowth } from '../lazy/on-content-growth.ts'
import { saveScrollPosition, savedScrollPosition } from './scroll-position.ts'

const withoutLastSlash = (path: string) => path.replace(/\/$/, '')

/**
 * Calls back with the query of the page's address, once after mount and whenever it changes, also on back and forward.
 * Not before mount, because the page was built without a query; and not with the query of the page that the reader
 * navigates to.
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

/**
 * Shows what was hidden until the query was read. A reloaded page was too short until then for the browser to restore
 * the scroll position.
 */
export function showAfterQuery(): void {
  const { dataset } = document.documentElement
  if (!('pending' in dataset)) return
  delete dataset['pending']
  const top = savedScrollPosition()
  if (top > 0) onContentGrowth(() => scrollTo({ top }))
}
