import { useEventListener } from '@vueuse/core'
import type { Ref } from 'vue'
import { useLazyData } from '../record/content/lazy-data.ts'
import { useContent } from '../record/content/use-content.ts'
import { saveFile } from '../ui/browser/save-file.ts'
import { importWithRetry } from '../ui/lazy/import-with-retry.ts'

/**
 * The links to CSV files in `list` lead to the files of the build. When one is clicked, the same bytes are made in the
 * page, which also works without a network, and before the list itself is hydrated.
 */
export function useSavingLinks(list: Readonly<Ref<HTMLElement | null>>): void {
  const { plan, annotations } = useContent()
  const { open, loadWith } = useLazyData()
  const loadTables = importWithRetry(
    loadWith(
      'numbers',
      loadWith('glossary', () => import('./tables/open-data-tables.ts')),
    ),
  )

  async function save(name: string) {
    const { fileName, openDataTables, tableFile } = await loadTables()
    const tables = openDataTables({ plan, annotations, numbers: open('numbers'), glossary: open('glossary') })
    const table = tables.find((one) => fileName(one.name) === name)
    if (table) saveFile(new Blob([tableFile(table)], { type: 'text/csv;charset=utf-8' }), name)
  }

  useEventListener(list, 'click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null
    if (!link) return
    event.preventDefault()
    void save(link.download)
  })
}
