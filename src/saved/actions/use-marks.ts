import { type Component, onMounted, provide, type ShallowRef, shallowRef } from 'vue'
import { itemActionKey } from '../../record/source/item-actions.ts'
import { onFirstInteraction } from '../../ui/lazy/on-first-interaction.ts'
import { isListStored } from './saved-key.ts'

/**
 * Gives the records below the button that marks them. It is loaded where a list is stored, otherwise after the first
 * touch, so that a first load does without it. `showMarked` is called where a list is stored: the page is to show what is
 * on it. Returns the component that counts what is marked, null until it is there.
 * Where they cannot be loaded, the records are shown without them.
 */
export function useMarks(showMarked: () => void): Readonly<ShallowRef<Component | null>> {
  const button = shallowRef<Component | null>(null)
  const count = shallowRef<Component | null>(null)
  provide(itemActionKey, button)

  async function load() {
    const loaded = await Promise.all([import('./MarkButton.vue'), import('./MarkCount.vue')]).catch(() => null)
    if (loaded === null) return
    button.value = loaded[0].default
    count.value = loaded[1].default
  }

  onMounted(() => {
    if (isListStored()) {
      void load()
      showMarked()
    } else onFirstInteraction(() => void load())
  })
  return count
}
