/** The event that an element of a built page gets right before Vue hydrates it. It bubbles. */
export const HYDRATING = 'hydrating'

/**
 * What hydrates a part of a built page, after it has told so: whoever has changed its elements since takes that back,
 * for Vue must find what was built. To be used in a hydration strategy, with what Vue gives to it.
 */
export function hydrating(
  hydrate: () => void,
  forEachElement: (callback: (element: Element) => void) => void,
): () => void {
  return () => {
    forEachElement((element) => element.dispatchEvent(new Event(HYDRATING, { bubbles: true })))
    hydrate()
  }
}
