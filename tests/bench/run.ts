/** `npm run bench`: this app beside the same content as plain HTML and as a naive single-page app. See README.md here. */
import { chromium } from '@playwright/test'
import { loadavg } from 'node:os'
import { findBrowser } from '../browser/find-browser.ts'
import { machineProbes } from '../browser/machine-probes.ts'
import { benchContent } from './bench-content.ts'
import { countingServer } from './counting-server.ts'
import { orderOfRound, readOptions } from './options.ts'
import { resultsTable } from './results-table.ts'
import type { Sample, Scene } from './rows.ts'
import { playScene } from './scenes.ts'
import { buildTargets, type Target, type TargetName } from './targets.ts'

const { rounds, scenes } = readOptions(process.argv.slice(2))
const found = findBrowser(machineProbes())
if (!found.found) throw new Error(found.advice)
const executablePath = found.executable
const content = benchContent()
const { targets, remove } = await buildTargets()
const samples = new Map<TargetName, Sample[]>(targets.map(({ name }) => [name, []]))
const loads: number[] = []

for (let round = 0; round < rounds; round += 1) {
  for (const target of orderOfRound(targets, round)) {
    const sample: Sample = {}
    for (const scene of scenes) Object.assign(sample, await measured(target, scene))
    samples.get(target.name)?.push(sample)
    loads.push(loadavg()[0] ?? 0)
    console.error(`round ${round + 1} of ${rounds}: ${target.name}`)
  }
}
await remove()

const load = [Math.min(...loads), Math.max(...loads)].map((value) => value.toFixed(1)).join(' to ')
console.log(
  `Medians of ${rounds} rounds, 412×823 at 2.6, processor ÷4, 1600/750 kbit/s, 150 ms; load average ${load}\n`,
)
console.log(resultsTable(samples))

/** One scene in a fresh browser on a fresh server. A scene that fails is named, and its rows stay empty. */
async function measured(target: Target, scene: Scene): Promise<Sample> {
  const server = await countingServer(target.folder)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  try {
    return await playScene(scene, browser, { target, content, server })
  } catch (error) {
    console.error(`${target.name}, ${scene}: ${error instanceof Error ? error.message : String(error)}`)
    return {}
  } finally {
    await browser.close()
    await server.close()
  }
}
