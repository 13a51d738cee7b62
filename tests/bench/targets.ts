import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { buildFolder } from '../browser/build-folder.ts'
import { runCommand } from '../run/run-command.ts'
import { benchContent, type BenchContent } from './bench-content.ts'
import { plainPages } from './plain-html.ts'

export type TargetName = 'plain HTML' | 'naive SPA' | 'this app'

/** Something to measure: a built folder, and where in it the same things are. */
export interface Target {
  name: TargetName
  folder: string
  list: string
  chart: string
  /** How its chart is recognized, and the place to scroll to where it is drawn only near the screen. */
  drawing: { selector: string; near: string | null }
  search: { address: string; field: string; result: string } | null
}

/** Builds all three. `remove` deletes what was built beside the app. */
export async function buildTargets(): Promise<{ targets: Target[]; remove: () => Promise<void> }> {
  const made = await mkdtemp(join(tmpdir(), 'bench-targets-'))
  const content = benchContent()
  const plain = join(made, 'plain')
  const spa = join(made, 'spa')
  for (const [address, html] of plainPages(content)) await writePage(plain, address, html)
  await buildSpa(spa, content)
  if (!existsSync(join(buildFolder, 'index.html'))) await runCommand('npm', ['run', 'build'])
  return {
    targets: [
      {
        ...{ name: 'plain HTML', folder: plain, list: '/', chart: '/chart/', search: null },
        drawing: { selector: 'main svg', near: null },
      },
      {
        ...{ name: 'naive SPA', folder: spa, list: '/', chart: '/chart/' },
        drawing: { selector: 'main canvas', near: null },
        search: { address: '/', field: 'input', result: '#results a' },
      },
      {
        ...{ name: 'this app', folder: buildFolder, list: '/projects/', chart: '/projects/1/' },
        drawing: { selector: 'main canvas', near: '#numbers' },
        search: { address: '/search/', field: '#words', result: 'main a[href*="/projects/"]' },
      },
    ],
    remove: () => rm(made, { recursive: true, force: true }),
  }
}

async function writePage(folder: string, address: string, html: string): Promise<void> {
  await mkdir(join(folder, address), { recursive: true })
  await writeFile(join(folder, address, 'index.html'), html)
}

/** The single-page app with everything stored for offline, as the plugin does it by itself. */
async function buildSpa(folder: string, content: BenchContent): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('naive-spa/', import.meta.url)),
    build: { outDir: folder, emptyOutDir: true },
    plugins: [
      vue(),
      // The content is added after the build, so the worker's list names it.
      VitePWA({
        registerType: 'autoUpdate',
        manifest: { name: content.title },
        workbox: { additionalManifestEntries: [{ url: '/content.json', revision: '1' }] },
      }),
    ],
  })
  await writeFile(join(folder, 'content.json'), JSON.stringify(content))
  // Its one page stands at every address, as a host is told for a single-page app.
  const addresses = [...plainPages(content).keys()].filter((address) => address !== '/')
  for (const address of addresses) {
    await mkdir(join(folder, address), { recursive: true })
    await cp(join(folder, 'index.html'), join(folder, address, 'index.html'))
  }
}
