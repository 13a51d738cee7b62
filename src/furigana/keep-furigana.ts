import { nextTask, SLICE_MS } from '../ui/lazy/next-task.ts'
import { FuriganaTexts } from './furigana-text.ts'
import { type RubiesIn, readingsByPart } from './readings-by-part.ts'
import { blockOf, blocksIn, isLeftOut, runsOf } from './text-runs.ts'

const KANJI = /[\u3400-\u9fff\uf900-\ufaff々]/

export interface Furigana {
  /** Other readings from now on. */
  change: (rubiesIn: RubiesIn) => void
  /** Resolves when all that is in the page has its readings. */
  drawn: () => Promise<void>
  /** Takes all readings out of the page. */
  stop: () => void
}

/**
 * Shows the texts in `root` with their readings, and whatever becomes of them later. `hydrating`: the name of the event
 * that an element gets right before Vue hydrates it; Vue must find what was built.
 */
export function keepFurigana(root: Element, readings: RubiesIn, hydrating: string): Furigana {
  const texts = new FuriganaTexts()
  let rubiesIn = readings
  /** The elements whose texts are still to be drawn. */
  const waiting = new Set<Element>()
  let drawing: Promise<void> | null = null

  function drawBlock(block: Element) {
    if (!block.isConnected || isLeftOut(block)) return
    for (const run of runsOf(block)) {
      const parts = run.map((text) => texts.wordsOf(text))
      const rubies = parts.some((part) => KANJI.test(part)) ? readingsByPart(parts, rubiesIn) : []
      run.forEach((text, index) => texts.show(text, rubies[index] ?? []))
    }
  }

  /** Notes what others have changed: what is to be drawn anew. */
  function note(records: readonly MutationRecord[]) {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') texts.wasSet(target as Text)
      for (const node of [...removedNodes, ...addedNodes]) texts.wasMoved(node)
      const block = blockOf(target)
      if (block) waiting.add(block)
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) waitFor(node)
    }
  }

  function waitFor(element: Element) {
    for (const block of blocksIn(element)) waiting.add(block)
  }

  /** Draws what is waiting, in this task for the length of a slice, the rest in tasks of its own. */
  function draw(length = SLICE_MS) {
    note(observer.takeRecords())
    const end = performance.now() + length
    for (const block of waiting) {
      waiting.delete(block)
      drawBlock(block)
      if (performance.now() > end) break
    }
    // What was changed just now is our own doing.
    observer.takeRecords()
    if (waiting.size > 0) drawing ??= drawRest()
  }

  async function drawRest() {
    do {
      await nextTask()
      draw()
    } while (waiting.size > 0)
    drawing = null
  }

  // What is taken back here is drawn again after Vue has hydrated it: it is a change like any other.
  const takeBackFor = ({ target }: Event) => {
    note(observer.takeRecords())
    if (target instanceof Element) texts.takeBackAll(target)
  }
  const drawAll = () => draw(Infinity)

  const observer = new MutationObserver((records) => {
    note(records)
    draw()
  })
  observer.observe(root, { subtree: true, childList: true, characterData: true })
  root.addEventListener(hydrating, takeBackFor)
  addEventListener('beforeprint', drawAll)
  waitFor(root)
  draw()

  return {
    change(readings) {
      rubiesIn = readings
      waitFor(root)
      draw()
    },
    drawn: async () => drawing ?? undefined,
    stop() {
      note(observer.takeRecords())
      observer.disconnect()
      waiting.clear()
      root.removeEventListener(hydrating, takeBackFor)
      removeEventListener('beforeprint', drawAll)
      texts.takeBackAll(root)
    },
  }
}
