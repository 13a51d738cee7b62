// Nothing of the app is imported here: what repairs it must load where it does not.
import './ui/styles/index.css'
import { catchInstallPrompt } from './offline/recovery/install-prompt.ts'
import { recover } from './offline/recovery/recovery.ts'
import { noticeIfSlow, showStartNotice } from './offline/recovery/start-notice.ts'
import { hydrateWhenIdle } from './offline/recovery/hydrate-when-idle.ts'
import { startText } from './offline/recovery/messages.ts'

// Tells the script before the first paint that this one came whole.
document.documentElement.dataset['entry'] = ''
catchInstallPrompt()

const root = document.getElementById('app-root')

/** The built page stays as it is; a line on top says that the rest did not load. */
function giveUp() {
  showStartNotice(startText.failed, startText.reload)
}

function start() {
  const come = noticeIfSlow()
  import('./start.ts')
    .then(({ start }) => root && start(root))
    .catch(() => recover(giveUp))
    .finally(come)
}

/**
 * Some hosts and file managers name a folder's page; the router knows the folder, and what was built is its page. Where
 * the browser refuses to change an address, the router would load the page again without end: false.
 */
function nameFolder(): boolean {
  const { origin, pathname, search, hash } = location
  const folder = pathname.replace(/\/index\.html$/, '/')
  try {
    if (folder === pathname) history.replaceState(history.state, '')
    else history.replaceState(null, '', origin + folder + search + hash)
    return true
  } catch {
    return false
  }
}

// What a chosen filter shows cannot be built ahead, nor can the empty page that answers unknown addresses offline.
const cannotWait = root?.childElementCount === 0 || 'pending' in document.documentElement.dataset
if (!nameFolder()) giveUp()
else if (cannotWait) start()
else hydrateWhenIdle(start)
