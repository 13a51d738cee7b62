import { inject, onBeforeUnmount, type Ref, ref, shallowRef, watch } from 'vue'
import { useContent } from '../record/content/use-content.ts'
import { useLazyData } from '../record/content/lazy-data.ts'
import { readingsRoomKey } from '../ui/page/readings-room.ts'
import type { Sheet } from './sheet.ts'

/** All sheets, once they are made. `failed`: they could not be. `prepare` resolves when they are made, or could not be. */
interface Sheets {
  sheets: Readonly<Ref<readonly Sheet[] | null>>
  failed: Readonly<Ref<boolean>>
  prepare: () => Promise<void>
}

/**
 * Makes the sheets, fitted to the reader's choice of readings, and anew after another choice. `loadPage`: loads what draws
 * a sheet. While there are sheets, paper holds nothing but them: the styles for paper ask for an attribute of <html>.
 */
export function useSheets(loadPage: () => Promise<unknown>): Sheets {
  const { plan, annotations } = useContent()
  const lazyData = useLazyData()
  const readings = inject(readingsRoomKey, null)
  const sheets = shallowRef<readonly Sheet[] | null>(null)
  const failed = ref(false)
  const level = () => readings?.level()
  let making: Promise<void> | null = null

  async function make(): Promise<void> {
    failed.value = false
    const madeFor = level()
    try {
      const [{ allSheets }, { settingFor }, numbers, added] = await Promise.all([
        import('./sheet.ts'),
        import('./sheet-measures.ts'),
        lazyData.fetch('numbers'),
        // Without them the sheets are as without the choice.
        readings?.load().catch(() => null),
        loadPage(),
      ])
      // Chosen anew meanwhile: another choice takes another room.
      if (level() !== madeFor) return make()
      sheets.value = allSheets(plan, { ...annotations, ...numbers }, settingFor(added ?? null))
    } catch {
      failed.value = true
    }
  }

  async function prepare(): Promise<void> {
    if (sheets.value) return
    making ??= make().finally(() => (making = null))
    await making
  }

  watch(level, () => {
    sheets.value = null
    void prepare()
  })
  watch(sheets, () => document.documentElement.setAttribute('data-sheets', ''))
  onBeforeUnmount(() => document.documentElement.removeAttribute('data-sheets'))
  return { sheets, failed, prepare }
}
