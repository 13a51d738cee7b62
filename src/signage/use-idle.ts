import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

const SETTLES_AFTER_MS = 4000
const STIRS = ['pointermove', 'pointerdown', 'keydown'] as const

/** Whether someone is at the screen: from a movement, a touch or a key until a while after the last one. */
export function useIdle(): Readonly<Ref<boolean>> {
  const stirring = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  function stir() {
    stirring.value = true
    clearTimeout(timer)
    timer = setTimeout(() => {
      stirring.value = false
    }, SETTLES_AFTER_MS)
  }

  onMounted(() => {
    for (const name of STIRS) addEventListener(name, stir, { passive: true })
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    for (const name of STIRS) removeEventListener(name, stir)
  })
  return stirring
}
