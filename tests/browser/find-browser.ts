/**
 * What the search for a browser needs from the machine. The real functions are in machine-probes.ts; tests pass others.
 */
export interface MachineProbes {
  /** $CHROME. */
  named: string | undefined
  /** Playwright's own Chromium, if it knows a place for one. */
  playwright: string | undefined
  /** The full path of a command on the PATH. */
  onPath: (command: string) => string | undefined
  /** Whether it starts. A stub that only refers to another package does not. */
  starts: (executable: string) => boolean
  hasJapaneseFont: () => boolean
  /** Root, with apt-get. */
  canInstall: boolean
  /** Installs Debian packages; false when that failed. */
  install: (packages: readonly string[]) => boolean
  /** Prints what is being done. */
  say: (line: string) => void
}

export type BrowserSearch = { found: true; executable: string } | { found: false; advice: string }

// First the browser without its window, which is also Playwright's own choice: the same engine, and 28 tests took 31.8 s
// of processor time with it instead of 50.7 s.
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
// In the order in which they are tried: not every system has the first.
const BROWSER_PACKAGES = ['chromium-headless-shell', 'chromium']
// Without Japanese fonts every character is a box of one width, and a layout test would prove nothing.
const FONT_PACKAGE = 'fonts-noto-cjk'
const ADVICE =
  'No Chromium found for the browser tests: install chromium (or Google Chrome) and a Japanese font such as fonts-noto-cjk, or set CHROME to the browser.'

/** Finds a Chromium: $CHROME, the PATH, Playwright's own, and otherwise installs one where that is possible. */
export function findBrowser(probes: MachineProbes): BrowserSearch {
  const executable = presentBrowser(probes)
  if (executable !== undefined) {
    provideJapaneseFont(probes)
    return { found: true, executable }
  }
  if (!probes.canInstall) return { found: false, advice: ADVICE }

  for (const browserPackage of BROWSER_PACKAGES) {
    probes.say(`No Chromium on this machine: installing ${browserPackage} and ${FONT_PACKAGE} with apt-get.`)
    if (!probes.install([browserPackage, FONT_PACKAGE])) continue
    const installed = presentBrowser(probes)
    if (installed !== undefined) return { found: true, executable: installed }
  }
  return { found: false, advice: ADVICE }
}

function presentBrowser(probes: MachineProbes): string | undefined {
  if (probes.named !== undefined && probes.named !== '') {
    if (probes.starts(probes.named)) return probes.named
    probes.say(`CHROME is ${probes.named}, which does not start: looking for another browser.`)
  }
  const candidates = [...COMMANDS.map(probes.onPath), probes.playwright]
  return candidates.find((candidate) => candidate !== undefined && probes.starts(candidate))
}

function provideJapaneseFont(probes: MachineProbes): void {
  if (probes.hasJapaneseFont()) return
  if (probes.canInstall) {
    probes.say(`No Japanese font on this machine: installing ${FONT_PACKAGE} with apt-get.`)
    if (probes.install([FONT_PACKAGE])) return
  }
  probes.say(`Warning: without a Japanese font (${FONT_PACKAGE}) the tests of reflow prove little.`)
}
