import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { MachineProbes } from './find-browser.ts'

const START_TIMEOUT = 30_000

/** The functions for the machine that this runs on. */
export function machineProbes(): MachineProbes {
  return {
    named: process.env['CHROME'],
    playwright: playwrightBrowser(),
    onPath: findOnPath,
    starts: (executable) =>
      isExecutable(executable) &&
      spawnSync(executable, ['--version'], { stdio: 'ignore', timeout: START_TIMEOUT }).status === 0,
    hasJapaneseFont,
    canInstall: process.getuid?.() === 0 && findOnPath('apt-get') !== undefined,
    install,
    say: (line) => console.log(line),
  }
}

function playwrightBrowser(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    return undefined // Playwright has no build for this system.
  }
}

function findOnPath(command: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command))
    .find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

function hasJapaneseFont(): boolean {
  // macOS and Windows bring Japanese fonts with them.
  if (process.platform !== 'linux') return true
  const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

function install(packages: readonly string[]): boolean {
  const aptGet = (...words: string[]) =>
    spawnSync('apt-get', ['-o', 'Acquire::Retries=3', ...words], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...packages)
}
