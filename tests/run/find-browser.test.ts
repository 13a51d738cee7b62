// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findBrowser } from '../browser/find-browser.ts'
import type { MachineProbes } from '../browser/find-browser.ts'

interface Machine {
  named?: string
  playwright?: string
  /** Commands on the PATH. */
  commands?: string[]
  /** Files that exist but do not start. */
  broken?: string[]
  font?: boolean
  root?: boolean
  /** The browsers that apt-get knows; each is also the command that it brings. None: apt-get fails. */
  packages?: string[]
}

function makeMachine(machine: Machine) {
  const commands = new Set(machine.commands ?? [])
  const installed: string[] = []
  const said: string[] = []
  const files = () => [machine.named, machine.playwright, ...[...commands].map((command) => `/usr/bin/${command}`)]
  const probes: MachineProbes = {
    named: machine.named,
    playwright: machine.playwright,
    onPath: (command) => (commands.has(command) ? `/usr/bin/${command}` : undefined),
    starts: (executable) => files().includes(executable) && !(machine.broken ?? []).includes(executable),
    hasJapaneseFont: () => machine.font ?? true,
    canInstall: machine.root ?? false,
    install: (packages) => {
      const known = [...(machine.packages ?? []), 'fonts-noto-cjk']
      if (!machine.packages || !packages.every((name) => known.includes(name))) return false
      installed.push(...packages)
      for (const name of packages) commands.add(name)
      return true
    },
    say: (line) => said.push(line),
  }
  return { search: () => findBrowser(probes), installed, said }
}

const found = (executable: string) => ({ found: true, executable })

describe('the browser for the tests', () => {
  it('is the one that CHROME names, before all others', () => {
    const { search, installed, said } = makeMachine({ named: '/opt/chrome', commands: ['chromium'] })
    expect(search()).toEqual(found('/opt/chrome'))
    expect([installed, said]).toEqual([[], []])
  })

  it('is looked for elsewhere, aloud, when the one named does not start', () => {
    const { search, said } = makeMachine({ named: '/opt/gone', broken: ['/opt/gone'], commands: ['chromium'] })
    expect(search()).toEqual(found('/usr/bin/chromium'))
    expect(said).toEqual([expect.stringContaining('/opt/gone')])
  })

  it.each(['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'is %s on the PATH',
    (command) => {
      expect(makeMachine({ commands: [command] }).search()).toEqual(found(`/usr/bin/${command}`))
    },
  )

  it('is not a stub that only points to another package', () => {
    const machine = { commands: ['chromium-browser'], broken: ['/usr/bin/chromium-browser'] }
    expect(makeMachine({ ...machine, playwright: '/cache/chrome' }).search()).toEqual(found('/cache/chrome'))
    expect(makeMachine(machine).search().found).toBe(false)
  })

  it("is Playwright's own when the PATH has none", () => {
    expect(makeMachine({ playwright: '/cache/chrome' }).search()).toEqual(found('/cache/chrome'))
  })

  it("is installed with Japanese glyphs where that is possible, and Playwright's place is empty", () => {
    const { search, installed } = makeMachine({
      playwright: '/cache/chrome',
      broken: ['/cache/chrome'],
      root: true,
      packages: ['chromium', 'chromium-headless-shell'],
    })
    expect(search()).toEqual(found('/usr/bin/chromium-headless-shell'))
    expect(installed).toEqual(['chromium-headless-shell', 'fonts-noto-cjk'])
  })

  it('is the whole browser where the system has none without a window', () => {
    const { search, installed } = makeMachine({ root: true, packages: ['chromium'] })
    expect(search()).toEqual(found('/usr/bin/chromium'))
    expect(installed).toEqual(['chromium', 'fonts-noto-cjk'])
  })

  it('is the one without a window where both are there', () => {
    const { search, installed } = makeMachine({ commands: ['chromium', 'chromium-headless-shell'] })
    expect(search()).toEqual(found('/usr/bin/chromium-headless-shell'))
    expect(installed).toEqual([])
  })

  it.each([
    ['one may not install', {}],
    ['installing fails', { root: true }],
    ['what was installed does not start', { root: true, packages: ['chromium'], broken: ['/usr/bin/chromium'] }],
  ])('is asked for in one line when %s', (_, machine: Machine) => {
    const result = makeMachine(machine).search()
    expect(result).toEqual({ found: false, advice: expect.stringMatching(/^No Chromium found[^\n]+CHROME[^\n]+$/) })
  })
})

describe('Japanese glyphs', () => {
  it('are installed beside a browser that is there', () => {
    const { search, installed } = makeMachine({ commands: ['chromium'], font: false, root: true, packages: [] })
    expect(search()).toEqual(found('/usr/bin/chromium'))
    expect(installed).toEqual(['fonts-noto-cjk'])
  })

  it('are missed aloud, not silently, where they cannot be installed', () => {
    const { search, said } = makeMachine({ commands: ['chromium'], font: false })
    expect(search()).toEqual(found('/usr/bin/chromium'))
    expect(said).toEqual([expect.stringContaining('Warning')])
  })
})
