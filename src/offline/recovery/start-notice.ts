import { startText } from './messages.ts'
import { beginAnew } from './recovery.ts'

const COMES_WITHIN_MS = 20_000

/**
 * Says so when the app's script has not come after twenty seconds. Returns what to call when it has come or failed.
 */
export function noticeIfSlow(): () => void {
  const slow = setTimeout(() => showStartNotice(startText.slow, startText.reload), COMES_WITHIN_MS)
  return () => clearTimeout(slow)
}

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
