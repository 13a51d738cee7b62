import { useEventListener } from '@vueuse/core'
import { type Ref, ref } from 'vue'
import { useLazyData } from '../record/content/lazy-data.ts'
import { useContent } from '../record/content/use-content.ts'
import { saveFile } from '../ui/browser/save-file.ts'
import { importWithRetry } from '../ui/lazy/import-with-retry.ts'
import { type DataFileEntry, dataFilesOf } from './data-file-messages.ts'

/**
 * The links to files in `list` lead to the files of the build. When one is clicked, the same bytes are made in the page,
 * which also works without a network, and before the list itself is hydrated. What no page can make is fetched, or is
 * there because the reader had it stored. Returns the name of the file that could not be had, '' where there is none.
 */
export function useSavingLinks(list: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<string>> {
  const { plan, annotations, parts } = useContent()
  const { open, fetch: fetchData, loadWith } = useLazyData()
  const missing = ref('')
  const loadTables = importWithRetry(
    loadWith(
      'numbers',
      loadWith('glossary', () => import('./tables/open-data-tables.ts')),
    ),
  )
  const loadKept = importWithRetry(() => import('./kept-files.ts'))

  async function tableOf(name: string): Promise<Blob | null> {
    const { fileName, openDataTables, tableFile } = await loadTables()
    const tables = openDataTables({ plan, annotations, numbers: open('numbers'), glossary: open('glossary') })
    const table = tables.find((one) => fileName(one.name) === name)
    return table ? new Blob([tableFile(table)], { type: 'text/csv;charset=utf-8' }) : null
  }

  async function otherFile({ path, made }: DataFileEntry): Promise<Blob | null> {
    if (made === undefined) return (await loadKept()).fetchedOrKept(path)
    const data = made === 'plan' ? plan : made === 'annotations' ? annotations : await fetchData(made)
    return new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' })
  }

  useEventListener(list, 'click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null
    if (!link) return
    event.preventDefault()
    const name = link.download
    const other = dataFilesOf(parts, annotations.languages).find(
      ({ path }) => link.pathname === import.meta.env.BASE_URL + path,
    )
    missing.value = ''
    const asked = other ? otherFile(other) : tableOf(name)
    // What makes a file may itself not have come.
    void asked
      .catch(() => null)
      .then((file) => {
        if (file) saveFile(file, name)
        else missing.value = name
      })
  })
  return missing
}
