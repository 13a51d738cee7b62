import { nextTick, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useContent } from '../record/content/use-content.ts'
import { usePageQuery } from '../ui/address/page-query.ts'
import { type SearchState, stateFromQuery, stateToQuery } from './engine/search-state.ts'

/**
 * Keeps a search and the page's address in step: `follow` is called with what the address asks for, and the function that
 * is returned writes `state` into it. Typing replaces the history entry, so back goes to the page before the search.
 */
export function useSearchAddress(
  state: Readonly<Ref<SearchState>>,
  follow: (asked: SearchState) => void,
): () => Promise<void> {
  const { plan, annotations } = useContent()
  const route = useRoute()
  const router = useRouter()
  /** An address that we wrote ourselves is not read back: the reader may have typed more meanwhile. */
  let writing = 0

  usePageQuery((query) => {
    if (writing === 0) follow(stateFromQuery(query, plan, annotations))
  })

  return async () => {
    const query = stateToQuery(state.value)
    // An address that is still on its way is not shown yet: it may be another.
    if (
      writing === 0 &&
      JSON.stringify(query) === JSON.stringify(stateToQuery(stateFromQuery(route.query, plan, annotations)))
    )
      return
    writing += 1
    await router.replace({ query })
    await nextTick()
    writing -= 1
  }
}
