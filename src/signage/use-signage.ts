import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { computed, inject, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { type LocationQuery, useRoute, useRouter } from 'vue-router'
import { signageAddress } from '../plan/addresses.ts'
import { useContent } from '../record/content/use-content.ts'
import { useLazyData } from '../record/content/lazy-data.ts'
import { readingsRoomKey } from '../ui/page/readings-room.ts'
import { publicAddressOfPage } from '../ui/address/public-address-of-page.ts'
import { onStoredOrFirstInteraction } from '../ui/lazy/on-first-interaction.ts'
import {
  requestFromQuery,
  requestToQuery,
  type SignageFault,
  type SignageSettings,
  usualSettings,
} from './signage-settings.ts'
import type { Slide } from './slide.ts'

/** A value that is held down changes faster than this. */
const CHOSEN_AFTER_MS = 300

/**
 * The choices for the show, which stand in the address, its slides, and whether it runs. Call it during the setup of the
 * page. `loadShow`: imports the show; it is called with the first interaction, or at once where the address starts it.
 */
export function useSignage(loadShow: () => Promise<unknown>) {
  const { plan, annotations } = useContent()
  const lazyDataAccess = useLazyData()
  const readingsRoom = inject(readingsRoomKey, null)
  const route = useRoute()
  const router = useRouter()

  const slugs = annotations.themes.map(({ slug }) => slug)

  const settings = ref<SignageSettings>(usualSettings(slugs))
  const faults = ref<SignageFault[]>([])
  const running = ref(false)
  const ready = ref(false)
  const failed = ref(false)
  /** Whether words have readings: then slides are set with room for them. */
  const readings = ref(false)
  const canFillScreen = ref(false)
  const slidesFor = shallowRef<((chosen: SignageSettings) => Slide[]) | null>(null)
  const slides = computed(() => slidesFor.value?.(settings.value) ?? [])
  const chosen = computed(() => settings.value.themes.length > 0)
  const complete = computed(() => slides.value.length > 0 && chosen.value)
  const ownAddress = computed(() =>
    ready.value ? publicAddressOfPage(router.resolve({ path: signageAddress, query: query(true) }).fullPath) : '',
  )

  const query = (started: boolean) => requestToQuery(settings.value, slugs, started)

  /** After the last of many changes: Safari throws when an address changes more than 100 times in 30 seconds. */
  const toAddress = useTimeoutFn(
    () => {
      // Without a theme there is no address; the panel says so.
      if (settings.value.themes.length > 0) void router.replace({ query: query(false) })
    },
    CHOSEN_AFTER_MS,
    { immediate: false },
  )

  function choose(chosen: SignageSettings) {
    settings.value = chosen
    toAddress.start()
  }

  async function prepare() {
    if (slidesFor.value) return
    failed.value = false
    try {
      const [{ slidesOf }, themeArticles, { series }, added] = await Promise.all([
        import('./build-slides.ts'),
        lazyDataAccess.fetch('themeArticles'),
        lazyDataAccess.fetch('numbers'),
        // Without them the slides are as without the choice.
        readingsRoom?.load().catch(() => null),
        loadShow(),
      ])
      readings.value = Boolean(added)
      slidesFor.value = (wanted) => slidesOf({ plan, annotations, themeArticles, series }, wanted)
    } catch {
      failed.value = true
    }
  }

  /** That the show runs is in the address, so that a reload or a power cut does not end it. */
  async function start(fullScreen: boolean) {
    // Before the dialog opens, so that the dialog is on top of the full screen.
    if (fullScreen) await document.documentElement.requestFullscreen().catch(() => undefined)
    await prepare()
    // Also a choice made while the show was loading is written with the start, and does not end it.
    toAddress.stop()
    if (slidesFor.value) await router.replace({ query: query(true) })
    else leaveFullScreen()
  }

  function leaveFullScreen() {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
  }

  function leave() {
    toAddress.stop()
    leaveFullScreen()
    void router.replace({ query: query(false) })
  }

  /** In full screen the browser uses the Escape key itself. */
  function followFullScreen() {
    if (!document.fullscreenElement && running.value) leave()
  }

  let stopWaiting = () => {}

  /** Like `showAfterQuery` of other pages, but without the scroll position, which a show does not have. */
  function followAddress(asked: LocationQuery) {
    // A choice that waits for its place in the address is newer than what stands there.
    if (!route.path.startsWith('/signage') || toAddress.isPending.value) return
    const request = requestFromQuery(asked, slugs)
    settings.value = request.settings
    faults.value = request.faults
    running.value = request.running
    if (request.running) void prepare()
  }
  onMounted(() => {
    watch(() => route.query, followAddress, { immediate: true })
    ready.value = true
    canFillScreen.value = document.fullscreenEnabled
    useEventListener(document, 'fullscreenchange', followFullScreen)
    stopWaiting = onStoredOrFirstInteraction(() => void prepare())
  })

  onBeforeUnmount(() => {
    stopWaiting()
    leaveFullScreen()
  })

  return {
    settings,
    faults,
    running,
    ready,
    failed,
    readings,
    canFillScreen,
    slides,
    chosen,
    complete,
    ownAddress,
    choose,
    start,
    leave,
  }
}
