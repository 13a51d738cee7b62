import { startText } from './messages.ts'
import { beginAnew } from './recovery.ts'

/**
 * A line on top of the page about its start, with a way out to `address`. Made by hand: it must also work where the app
 * itself did not load. Shown once, however often the same failure comes.
 */
export function showStartNotice(words: string, wayOut: string, address = location.href): void {
  document.querySelector('.start-failed')?.remove()
  const notice = document.createElement('p')
  notice.className = 'start-failed'
  notice.setAttribute('role', 'alert')
  const reload = document.createElement('a')
  reload.href = address
  reload.textContent = wayOut
  reload.addEventListener('click', (event) => {
    event.preventDefault()
    notice.textContent = startText.reloading
    void beginAnew(reload.href, () => showStartNotice(startText.notNow, wayOut, address))
  })
  notice.append(words, ' ', reload)
  document.body.prepend(notice)
}
