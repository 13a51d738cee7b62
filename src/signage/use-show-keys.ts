import { useEventListener } from '@vueuse/core'

interface ShowActions {
  toggle: () => void
  next: () => void
  previous: () => void
  first: () => void
}

/** Controls a show by keyboard, also by the keys of a presenter's remote control. Escape is handled by the dialog. */
export function useShowKeys({ toggle, next, previous, first }: ShowActions): void {
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    ' ': toggle,
    ArrowRight: next,
    ArrowDown: next,
    PageDown: next,
    ArrowLeft: previous,
    ArrowUp: previous,
    PageUp: previous,
    Home: first,
  }

  function press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    // The space bar presses the button that has the focus.
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }

  useEventListener('keydown', press)
}
