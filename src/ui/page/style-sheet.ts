/**
 * Switches on the whole style sheet, and waits for it. A page travels with the part of it that it shows as it was built;
 * what comes later (a view, a notice) needs all of it.
 */
export async function switchOnStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[data-whole]')
  if (!link) return
  if (!link.sheet) {
    await new Promise((resolve) => {
      link.addEventListener('load', resolve, { once: true })
      link.addEventListener('error', resolve, { once: true })
    })
  }
  link.media = 'all'
}
