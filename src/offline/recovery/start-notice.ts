import { startText } from './messages.ts'
import { beginAnew } from './recovery.ts'

/**
 * Shows a message above the page, with a link to `address`. Made without Vue, because it must also work where the app itself
 * did not load. A second call replaces the first message.
 */
export function showStartNotice(message: string, linkLabel: string, address = location.href): void {
  document.querySelector('.start-failed')?.remove()
  const notice = document.createElement('p')
  notice.className = 'start-failed'
  notice.setAttribute('role', 'alert')
  const reload = document.createElement('a')
  reload.href = address
  reload.textContent = linkLabel
  reload.addEventListener('click', (event) => {
    event.preventDefault()
    notice.textContent = startText.reloading
    void beginAnew(reload.href, () => showStartNotice(startText.notNow, linkLabel, address))
  })
  notice.append(message, ' ', reload)
  document.body.prepend(notice)
}
