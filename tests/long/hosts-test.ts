import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { test as base } from '@playwright/test'
import { apache, nginx, type RealHost, type RunningHost, startHost } from './real-hosts.ts'

/** A base path of letters that are encoded in an address, some of which mean something in settings. */
export const FAR_PATH = '/情報化 (試験)/~ict/'

// As Debian's default site.
export const debianNginx = nginx('nginx as Debian ships it', () => 'location / { try_files $uri $uri/ =404; }')
export const debianApache = apache('Apache as Debian ships it', 'AllowOverride None')
export const settledNginx = nginx('nginx with our lines', (build) =>
  readFileSync(`${build.replace(/\/$/, '')}.nginx.conf`, 'utf8'),
)
export const settledApache = apache(
  'Apache with our .htaccess',
  'AllowOverride All\nLoadModule headers_module /usr/lib/apache2/modules/mod_headers.so',
)

async function buildAt(path: string, folder: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, PUBLIC_ADDRESS: `https://example.jp${path}`, NODE_ENV: 'production' },
    maxBuffer: 10_000_000,
  })
}

interface Publishing {
  /** Publishes a build on a host until the test ends; skips the test, with the reason, where the host is not installed. */
  publish: (host: RealHost, build: string, path: string) => Promise<RunningHost>
}

export const test = base.extend<Publishing, { farBuild: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern.
  publish: async ({}, use) => {
    const started: RunningHost[] = []
    await use(async (host, build, path) => {
      const reason = host.missing()
      test.skip(reason !== null, `${host.name}: ${reason}`)
      const running = await startHost(host, build, path)
      started.push(running)
      return running
    })
    for (const { stop } of started) await stop()
  },
  /** A build for `FAR_PATH`. */
  farBuild: [
    // eslint-disable-next-line no-empty-pattern -- as above.
    async ({}, use) => {
      const own = await mkdtemp(join(tmpdir(), 'far-path-'))
      const build = join(own, 'dist')
      await buildAt(FAR_PATH, build)
      await use(build)
      await rm(own, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})
