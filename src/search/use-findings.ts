import { shallowRef } from 'vue'

const findings = shallowRef<(typeof import('./SearchFindings.vue'))['default'] | null>(null)

/** Loads the component for the results. Rejects where it does not come; calling it again tries again. */
async function loadFindings(): Promise<void> {
  findings.value ??= (await import('./SearchFindings.vue')).default
}

/**
 * The component for the results: null until it was loaded, then kept for every later visit of the page. Not by
 * `defineAsyncComponent`: that imports once more when it is drawn, and the results would miss the word's own frame.
 */
export function useFindings() {
  return { findings, loadFindings }
}
