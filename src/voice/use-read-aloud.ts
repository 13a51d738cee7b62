import { type Component, onBeforeUnmount, onMounted, ref, type Ref, shallowRef, type ShallowRef } from 'vue'
import type { ReadAloudRequest } from './program.ts'
import type { SpeechAccess } from './speech/speech-access.ts'

/** What the app shows of reading aloud. */
interface ReadAloud {
  /** The bar, once it was asked for. Props: `request`, `access`. It emits `close`. */
  player: Readonly<ShallowRef<Component | null>>
  request: ShallowRef<ReadAloudRequest | null>
  /** Whether the bar's script did not come. */
  missing: Ref<boolean>
  /** What it speaks with. */
  access: Readonly<ShallowRef<SpeechAccess | null>>
}

/** iOS is silent for ever where nothing was spoken in the handler of a press, and Safari swallows the first word. */
function wakeSpeech(): void {
  const silence = new SpeechSynthesisUtterance('。')
  silence.volume = 0
  speechSynthesis.speak(silence)
}

/**
 * Waits, in the setup of the app, for a press of a button with `data-read-aloud`: its value is the id of the record to
 * begin with, empty for the beginning of the page, or `on` to go on from project to project. Nothing is loaded before.
 * `prepare`: makes the page live.
 */
export function useReadAloud(prepare: () => Promise<unknown> | undefined): ReadAloud {
  const player = shallowRef<Component | null>(null)
  const request = shallowRef<ReadAloudRequest | null>(null)
  const missing = ref(false)
  const access = shallowRef<SpeechAccess | null>(null)

  function press({ target }: MouseEvent) {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-read-aloud]') : null
    if (!control) return
    wakeSpeech()
    const { readAloud = '' } = control.dataset
    const asked = { from: readAloud === 'on' ? null : readAloud || null, goesOn: readAloud === 'on', control }
    missing.value = false
    Promise.all([import('./player/ReadAloudPlayer.vue'), import('./speech/speech-access.ts'), prepare()]).then(
      ([{ default: component }, { browserSpeech }]) => {
        player.value = component
        access.value = browserSpeech()
        request.value = asked
      },
      () => (missing.value = true),
    )
  }

  onMounted(() => document.addEventListener('click', press))
  onBeforeUnmount(() => document.removeEventListener('click', press))
  return { player, access, request, missing }
}
