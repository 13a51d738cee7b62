import { isWide, type Ruby } from './readings-by-part.ts'
import { FURIGANA } from './text-runs.ts'

/** A word with its reading. The reading is a picture beside it: it is drawn by the style sheet and is no text of the page. */
function rubyOf(word: string, ruby: Ruby): HTMLElement {
  const element = document.createElement('ruby')
  const rt = document.createElement('rt')
  rt.dataset['reading'] = ruby.reading
  if (isWide(ruby)) rt.dataset['wide'] = ''
  // Not the word: without it a reader view would show no kanji.
  rt.setAttribute('aria-hidden', 'true')
  element.append(word, rt)
  return element
}

function furiganaOf(text: string, rubies: readonly Ruby[]): HTMLElement {
  const element = document.createElement(FURIGANA)
  let end = 0
  for (const ruby of rubies) {
    const { from, to } = ruby
    if (from > end) element.append(text.slice(end, from))
    element.append(rubyOf(text.slice(from, to), ruby))
    end = to
  }
  if (end < text.length) element.append(text.slice(end))
  return element
}

const isFurigana = (node: Node | null): node is HTMLElement => node instanceof Element && node.localName === FURIGANA

/**
 * The texts of the page that are shown with readings. Vue keeps the text nodes that it made, sets their text, moves and
 * removes them; so a node stays where it is, empty, and the same words with their readings follow it. This class keeps
 * the two together. The words that follow are the node's text, letter for letter, so the page's text is what it was.
 */
export class FuriganaTexts {
  readonly #shown = new WeakMap<Text, HTMLElement>()
  readonly #texts = new WeakMap<HTMLElement, Text>()

  /** The words of a text node, whether they stand in it or after it. What was set while it was not in the page is newer. */
  wordsOf(text: Text): string {
    return text.data || (this.#shown.get(text)?.textContent ?? '')
  }

  /** Shows a text with these readings; with none as it is. What is shown like this already is not touched. */
  show(text: Text, rubies: readonly Ruby[]): void {
    if (rubies.length === 0) {
      this.takeBack(text)
      return
    }
    const shown = this.#shown.get(text)
    const furigana = furiganaOf(this.wordsOf(text), rubies)
    if (text.data === '' && shown?.isEqualNode(furigana)) return
    shown?.remove()
    text.data = ''
    text.after(furigana)
    this.#shown.set(text, furigana)
    this.#texts.set(furigana, text)
  }

  /** Puts the words back into their text node. */
  takeBack(text: Text): void {
    const furigana = this.#shown.get(text)
    if (!furigana) return
    text.data = this.wordsOf(text)
    furigana.remove()
    this.#shown.delete(text)
  }

  /** The same for every text in an element. A copy of such an element, which is none of ours, is undone too. */
  takeBackAll(root: ParentNode): void {
    for (const furigana of root.querySelectorAll<HTMLElement>(FURIGANA)) {
      const text = this.#texts.get(furigana)
      if (text && this.#shown.get(text) === furigana) this.takeBack(text)
      else this.#undoCopy(furigana)
    }
  }

  /** Others have set a node's text: that is what it says now. */
  wasSet(text: Text): void {
    this.#shown.get(text)?.remove()
    this.#shown.delete(text)
  }

  /** Others have added, moved or removed a node, so it and what follows it may no longer stand together. */
  wasMoved(node: Node): void {
    if (isFurigana(node)) {
      const text = this.#texts.get(node)
      if (text && this.#shown.get(text) === node) this.#bringTogether(text, node)
      else if (node.isConnected) this.#undoCopy(node)
      return
    }
    if (node instanceof Element)
      for (const furigana of node.querySelectorAll<HTMLElement>(FURIGANA)) this.wasMoved(furigana)
    // Something was put between the two.
    for (const text of [node, node.previousSibling]) {
      const furigana = text instanceof Text ? this.#shown.get(text) : undefined
      if (furigana) this.#bringTogether(text as Text, furigana)
    }
  }

  #bringTogether(text: Text, furigana: HTMLElement): void {
    if (!text.parentNode) this.takeBack(text)
    else if (text.nextSibling !== furigana) text.after(furigana)
  }

  /** A copy stands after a copy of the empty node. */
  #undoCopy(furigana: HTMLElement): void {
    const text = furigana.previousSibling
    if (text instanceof Text) text.data += furigana.textContent
    else furigana.before(furigana.textContent)
    furigana.remove()
  }
}
