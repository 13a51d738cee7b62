import { vi } from 'vitest'

/** An IntersectionObserver that a test controls. */
export class FakeIntersection {
  static all: FakeIntersection[] = []
  readonly watched = new Set<Element>()
  readonly rootMargin: string
  readonly #callback: (entries: { target: Element; isIntersecting: boolean }[]) => void

  constructor(
    callback: (entries: { target: Element; isIntersecting: boolean }[]) => void,
    { rootMargin }: { rootMargin: string },
  ) {
    this.#callback = callback
    this.rootMargin = rootMargin
    FakeIntersection.all.push(this)
  }

  /** Installs it in place of the browser's. */
  static install(): void {
    FakeIntersection.all = []
    vi.stubGlobal('IntersectionObserver', FakeIntersection)
  }

  static only(): FakeIntersection {
    const [only, ...others] = FakeIntersection.all
    if (!only || others.length > 0) throw new Error(`${FakeIntersection.all.length} observers instead of one`)
    return only
  }

  observe(element: Element): void {
    this.watched.add(element)
  }

  disconnect(): void {
    this.watched.clear()
  }

  reportAll(news: readonly (readonly [Element, boolean])[]): void {
    const heard = news.filter(([target]) => this.watched.has(target))
    if (heard.length > 0) this.#callback(heard.map(([target, isIntersecting]) => ({ target, isIntersecting })))
  }

  /** Reports an element as near or far. Has no effect if it is not observed. */
  report(target: Element, isIntersecting: boolean): void {
    this.reportAll([[target, isIntersecting]])
  }
}
