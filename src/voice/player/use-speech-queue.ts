import { useEventListener } from '@vueuse/core'
import { computed, inject, onBeforeUnmount, shallowRef, type ShallowRef, watch } from 'vue'
import { wordingKey } from '../../record/wording/wording.ts'
import { useContent } from '../../record/content/use-content.ts'
import { useLazyData } from '../../record/content/lazy-data.ts'
import { readingsWith, type ReadingsIn } from '../../readings/readings-in.ts'
import { spokenText } from '../../readings/spoken-text.ts'
import type { AloudPage } from '../program.ts'
import { readingDictionaryKey } from '../read-aloud-keys.ts'
import { otherTabs } from '../speech/other-tabs.ts'
import type { QueueEvent, QueueState, SentenceOutcome } from '../speech/queue-state.ts'
import { SpeechQueue } from '../speech/speech-queue.ts'
import { Speaker } from '../speech/speaker.ts'
import type { SpeechAccess } from '../speech/speech-access.ts'
import { type SpokenSentence, spokenSentences } from '../texts/spoken-sentences.ts'
import { textsOfPage } from '../texts/texts-of-page.ts'
import { aloudWording, audible, type WordingNote } from './aloud-wording.ts'
import { useVoicePreferences } from './use-voice-preferences.ts'
import { rates, useVoices } from './use-voices.ts'

/**
 * What is read and where, for the bar. `preparing`: texts, voices and readings are on their way; `held`: they are not read
 * before the reader asks once more.
 */
export type PlayerState = { kind: 'preparing'; held: boolean } | { kind: 'nothing' } | QueueState

interface PageQueue {
  progress: Readonly<ShallowRef<PlayerState>>
  sentences: Readonly<ShallowRef<readonly SpokenSentence[]>>
  wordingNote: Readonly<ShallowRef<WordingNote>>
  /** Whether the dictionary did not come, so that the voice reads kanji as it thinks. */
  plain: Readonly<ShallowRef<boolean>>
  voices: ReturnType<typeof useVoices>
  /** Something else is asked for: what was read stops at once, and what is pressed from now on is meant for the new. */
  prepare: () => void
  /** Reads a page, from the record of this id if it is there; resolves with whether it is. */
  open: (page: AloudPage, from: string | null) => Promise<boolean>
  apply: (event: QueueEvent) => void
}

/** Reads pages aloud, each sentence with the voice, the speed and the wording that are chosen. */
export function useSpeechQueue(access: SpeechAccess): PageQueue {
  const content = useContent()
  const lazyData = useLazyData()
  const { chosen } = useVoicePreferences()
  const shown = inject(wordingKey, null)
  const loadDictionary = inject(readingDictionaryKey, null)
  const speaker = new Speaker(access)
  const voices = useVoices(access.synthesis)
  const progress = shallowRef<PlayerState>({ kind: 'preparing', held: false })
  const sentences = shallowRef<readonly SpokenSentence[]>([])
  const wordingNote = shallowRef<WordingNote>(null)
  const plain = shallowRef(false)
  let readingsIn: ReadingsIn = () => []
  let queue: SpeechQueue | null = null
  let opened = 0

  const ready = Promise.all([
    voices.load(),
    loadDictionary?.().then(
      (dictionary) => (readingsIn = readingsWith(dictionary)),
      () => (plain.value = true),
    ),
  ])
  const tabs = otherTabs(() => queue?.apply({ kind: 'pause', why: 'elsewhere' }))

  async function speak({ text, language }: SpokenSentence): Promise<SentenceOutcome> {
    const spoken = language === 'ja' ? spokenText(text, readingsIn) : text
    // Nothing but signs: there is nothing to hear.
    if (!/[\p{L}\p{N}]/u.test(spoken)) return { kind: 'ended' }
    const rate = rates[chosen().speed]
    const found = voices.find(language)
    if (found.kind !== 'voice') return { kind: 'failed', fault: found.kind }
    const outcome = await speaker.speak(spoken, { voice: found.voice, language, rate })
    const local = voices.findLocal(language)
    const isCut = outcome.kind === 'failed' && outcome.fault === 'network'
    if (!isCut || local.kind !== 'voice') return outcome
    return speaker.speak(spoken, { voice: local.voice, language, rate })
  }

  function prepare() {
    queue?.apply({ kind: 'pause', why: 'asked' })
    queue = null
    opened += 1
    progress.value = { kind: 'preparing', held: false }
  }

  async function open(page: AloudPage, from: string | null): Promise<boolean> {
    // What the reader pressed while the page was still looked for holds.
    if (progress.value.kind !== 'preparing') prepare()
    const number = ++opened
    const [texts] = await Promise.all([textsOfPage(page, content, lazyData).catch(() => []), ready])
    // Another page was asked for meanwhile, or the bar was closed.
    if (number !== opened) return true
    const hasVoice = (language: string) => voices.find(language).kind === 'voice'
    const { wording, note } = aloudWording(chosen().wording, shown?.value ?? null, hasVoice)
    const list = audible(spokenSentences(texts, wording), note)
    const at = from === null ? 0 : list.findIndex((sentence) => sentence.at === from)
    if (at < 0) return false
    sentences.value = list
    wordingNote.value = note
    if (list.length === 0) {
      progress.value = { kind: 'nothing' }
      return true
    }
    const begun = new SpeechQueue(
      {
        count: list.length,
        speak: async (index) => {
          const sentence = list[index]
          return sentence ? speak(sentence) : { kind: 'ended' }
        },
        stop: () => speaker.stop(),
        changed: (state) => {
          if (queue === begun) progress.value = state
        },
      },
      at,
    )
    queue = begun
    if (progress.value.kind === 'preparing' && progress.value.held) progress.value = begun.state
    else apply({ kind: 'resume' })
    return true
  }

  function apply(event: QueueEvent) {
    if (!queue && progress.value.kind === 'preparing' && (event.kind === 'pause' || event.kind === 'resume'))
      progress.value = { kind: 'preparing', held: event.kind === 'pause' }
    if (event.kind === 'resume') tabs.announce()
    queue?.apply(event)
  }

  watch([() => chosen().voice, () => chosen().speed], () => queue?.again())
  // Chrome would speak on after the page is gone.
  useEventListener(globalThis, 'pagehide', () => queue?.apply({ kind: 'pause', why: 'interrupted' }))
  onBeforeUnmount(() => {
    opened += 1
    queue = null
    speaker.stop()
    tabs.leave()
  })
  return { progress: computed(() => progress.value), sentences, wordingNote, plain, voices, prepare, open, apply }
}
