import { defineAsyncComponent, defineComponent, h, inject, type InjectionKey, onMounted, type PropType, ref } from 'vue'
import { inOwnTask, nextPaint } from './next-task.ts'

/**
 * How the page is drawn that comes next: it was `built`; its head first, then `part by part`; or `whole`, where the reader
 * goes on at a place further down, which must be there.
 */
export interface DrawingOrder {
  next: 'built' | 'part by part' | 'whole'
}

/** The injection key of how pages are drawn; without it they are drawn whole. */
export const drawingOrderKey: InjectionKey<DrawingOrder> = Symbol('drawing order')

const Part = defineComponent({
  props: { live: { type: Function as PropType<() => void>, default: null } },
  setup({ live }, { slots }) {
    const shown = ref(inject(drawingOrderKey, null)?.next !== 'part by part')
    if (!shown.value) void nextPaint().then(() => inOwnTask(() => (shown.value = true)))
    onMounted(() => live?.())
    return () => (shown.value ? slots['default']?.() : h('div', { class: 'page-part' }))
  },
})

const BuiltPart = defineAsyncComponent({
  loader: () => Promise.resolve(Part),
  hydrate: inOwnTask,
})

/**
 * A part of a page below its head. It is hydrated in a task of its own, and when the reader comes from another page it
 * is drawn after the head has been painted: no touch waits for a whole page. Not for what the view changes as soon as it
 * is mounted: that would no longer be what was built.
 */
export const PagePart = defineComponent({
  setup(_, { slots }) {
    if (inject(drawingOrderKey, null)?.next !== 'built') return () => h(Part, null, slots)
    // Vue draws anew what is updated before it is hydrated, and a fold that the reader has opened would close.
    let waits = true
    const live = () => {
      waits = false
    }
    return () => h(BuiltPart, { live }, { default: () => slots['default']?.(), $stable: waits })
  },
})
