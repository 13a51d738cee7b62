import { defineComponent, h, inject, onMounted, type PropType, ref } from 'vue'
import { drawingOrderKey } from './drawing-order.ts'
import { inOwnTask, nextPaint } from './next-task.ts'

/** Draws its slot at once, or in a task of its own after the head has been painted. `live` is called once it is mounted. */
export const DrawnPart = defineComponent({
  props: { live: { type: Function as PropType<() => void>, default: null } },
  setup({ live }, { slots }) {
    const shown = ref(inject(drawingOrderKey, null)?.next !== 'part by part')
    if (!shown.value) void nextPaint().then(() => inOwnTask(() => (shown.value = true)))
    onMounted(() => live?.())
    return () => (shown.value ? slots['default']?.() : h('div', { class: 'page-part' }))
  },
})
