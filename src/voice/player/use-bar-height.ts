import { onBeforeUnmount, onMounted, type Ref, ref } from 'vue'

const PROPERTY = '--player'

/**
 * Follows the height of the bar and gives it to the style sheet, so that the end of the page, what takes the focus and
 * the notices stay clear of it. Returns how much of the window's lower end is covered, in CSS pixels.
 */
export function useBarHeight(bar: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<number>> {
  const covered = ref(0)
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => {
    const element = bar.value
    const stays = element !== null && getComputedStyle(element).position === 'fixed'
    const height = stays ? element.offsetHeight : 0
    style.setProperty(PROPERTY, `${height}px`)
    covered.value = stays ? innerHeight - element.offsetTop : 0
  })
  onMounted(() => {
    if (bar.value) observer.observe(bar.value)
  })
  onBeforeUnmount(() => {
    observer.disconnect()
    style.removeProperty(PROPERTY)
  })
  return covered
}
