import { onMounted, type Ref, ref, watch } from 'vue'
import { switchOnStyles } from './style-sheet.ts'

/** Whether what was not on the page as it was built can be shown; `needed`: something of it is to be shown now. */
export function useStyles(needed: () => boolean): Readonly<Ref<boolean>> {
  const styled = ref(false)
  onMounted(() => {
    watch(
      needed,
      async (now) => {
        if (!now) return
        await switchOnStyles()
        styled.value = true
      },
      { immediate: true },
    )
  })
  return styled
}
