import { defineAsyncComponent, defineComponent, h, inject } from 'vue'
import { hydrating } from './hydrating.ts'
import { drawingOrderKey } from './drawing-order.ts'
import { DrawnPart } from './drawn-part.ts'
import { inOwnTask } from './next-task.ts'

const BuiltPart = defineAsyncComponent({
  loader: () => Promise.resolve(DrawnPart),
  hydrate: (hydrate, forEachElement) => inOwnTask(hydrating(hydrate, forEachElement)),
})

/**
 * A part of a page below its head. It is hydrated in a task of its own, and when the reader comes from another page it
 * is drawn after the head has been painted: no touch waits for a whole page. Not for what the view changes as soon as it
 * is mounted: that would no longer be what was built.
 */
export const PagePart = defineComponent({
  setup(_, { slots }) {
    if (inject(drawingOrderKey, null)?.next !== 'built') return () => h(DrawnPart, null, slots)
    // Vue draws anew what is updated before it is hydrated, and a fold that the reader has opened would close.
    let waits = true
    const live = () => {
      waits = false
    }
    return () => h(BuiltPart, { live }, { default: () => slots['default']?.(), $stable: waits })
  },
})
