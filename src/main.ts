// Nothing of the app is imported here: what repairs it must load where it does not.
import './ui/styles/index.css'
import { catchInstallPrompt } from './offline/recovery/install-prompt.ts'
import { recover } from './offline/recovery/recovery.ts'
import { showStartNotice } from './offline/recovery/start-notice.ts'
import { hydrateWhenIdle } from './offline/recovery/hydrate-when-idle.ts'
import { startText } from './offline/recovery/messages.ts'

document.documentElement.dataset['entry'] = ''
catchInstallPrompt()

// Some hosts and file managers name a folder's page; the router knows the folder, and what was built is its page.
const { pathname, search, hash } = location
if (pathname.endsWith('/index.html')) history.replaceState(null, '', pathname.slice(0, -10) + search + hash)

const root = document.getElementById('app-root')

/** The built page stays as it is; a line on top says that the rest did not load. */
function giveUp() {
  showStartNotice(startText.failed, startText.reload)
}

function start() {
  import('./start.ts').then(({ start }) => root && start(root)).catch(() => recover(giveUp))
}

// What a chosen filter shows cannot be built ahead, nor can the empty page that answers unknown addresses offline.
const cannotWait = root?.childElementCount === 0 || 'pending' in document.documentElement.dataset
if (cannotWait) start()
else hydrateWhenIdle(start)
