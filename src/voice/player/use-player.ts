import { computed, nextTick, type Ref, ref, type ShallowRef, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { choiceFromQuery } from '../../guide/guide-choice.ts'
import { useContent } from '../../record/content/use-content.ts'
import { useLazyData } from '../../record/content/lazy-data.ts'
import { addressOfAloud, type AloudPage, programFor, type ReadAloudRequest } from '../program.ts'
import type { SpeechAccess } from '../speech/speech-access.ts'
import { useSpeechQueue } from './use-speech-queue.ts'

interface Player {
  queue: ReturnType<typeof useSpeechQueue>
  /** What is read now; null until it is known. */
  page: Readonly<ShallowRef<AloudPage | null>>
  /** Whether something follows what is read now. */
  hasNext: Readonly<Ref<boolean>>
  /** Whether it goes on from project to project. */
  goesOn: Ref<boolean>
  start: (request: ReadAloudRequest) => Promise<void>
}

/**
 * Reads what the reader asked for, and goes on from project to project where that is wanted. `bar`: whoever has the focus
 * in it keeps it when the page changes. `leave`: called when the reader goes to another page, unless reading goes on.
 */
export function usePlayer(access: SpeechAccess, bar: Readonly<Ref<HTMLElement | null>>, leave: () => void): Player {
  const content = useContent()
  const lazyData = useLazyData()
  const route = useRoute()
  const router = useRouter()
  const queue = useSpeechQueue(access)
  const program = shallowRef<readonly AloudPage[]>([])
  const index = ref(0)
  const goesOn = ref(false)
  const page = computed(() => program.value[index.value] ?? null)
  let moving = false

  async function start(request: ReadAloudRequest) {
    goesOn.value = request.goesOn
    queue.prepare()
    const { plan, annotations } = content
    const guide = await lazyData.fetch('guide').catch(() => null)
    const chosen = choiceFromQuery(route.query, guide?.topics ?? [])
    program.value = programFor(route.path, request, plan, annotations, chosen)
    index.value = 0
    const first = page.value
    const address = first && addressOfAloud(first)
    if (address !== null && address !== route.path) await show(address)
    const found = first !== null && (await queue.open(first, request.from))
    if (found || request.from === null) return
    // The record does not stand in what the page is about: it is read alone.
    program.value = [{ kind: 'record', id: request.from }]
    await queue.open({ kind: 'record', id: request.from }, null)
  }

  /** A new page takes the focus to its heading; whoever is in the bar stays there. */
  async function show(address: string) {
    const focused = document.activeElement
    const inBar = bar.value?.contains(focused) === true
    moving = true
    await router.push(address).catch(() => undefined)
    moving = false
    await nextTick()
    await nextTick()
    if (inBar && focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }

  async function goOn() {
    const isOnIt = page.value !== null && route.path === addressOfAloud(page.value)
    const next = program.value[index.value + 1]
    if (!next) return
    index.value += 1
    const address = addressOfAloud(next)
    // A reader who has gone elsewhere meanwhile stays there.
    if (isOnIt && address !== null) await show(address)
    await queue.open(next, null)
  }

  watch(queue.progress, ({ kind }) => {
    if (kind === 'finished' && goesOn.value) void goOn()
  })
  watch(
    () => [route.path, JSON.stringify(route.query)].join(),
    () => {
      if (!moving && !goesOn.value) leave()
    },
  )
  const hasNext = computed(() => index.value < program.value.length - 1)
  return { queue, page, hasNext, goesOn, start }
}
