// @vitest-environment node
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { builtBasePath } from '../../../src/build/host/base-path.ts'
import { compressFolder } from '../../../src/build/host/compress.ts'
import { serve } from '../../../src/build/host/serve.ts'
import type { RunningServer } from '../../../src/build/host/serve.ts'
import { makeFolder, removeFolder } from './built-folder.ts'

const page = (heading: string) =>
  `<!doctype html><meta charset="utf-8"><h1>${heading}</h1>${'<p>相模原市</p>'.repeat(40)}`
const files = {
  'index.html': page('ホーム'),
  '404.html': page('ページが見つかりません'),
  'projects/1/index.html': page('事業'),
  'embed/projects/1/index.html': page('事業のカード'),
  'sw.js': 'self.addEventListener("fetch", () => {})\n'.repeat(20),
  'manifest.webmanifest': '{}',
  'data/plan.txt': '相模原市',
  'assets/main-AbCd1234.js': 'console.log("main")\n'.repeat(20),
  'assets/unhashed.js': 'console.log("plain")\n'.repeat(20),
  'icon@2x.png': Buffer.from([137, 80, 78, 71]),
  '.hidden/secret.json': '{}',
}

let folder: string
let server: RunningServer

beforeAll(async () => {
  folder = await makeFolder(files)
  server = await serve(folder, { port: 0 })
})

afterAll(async () => {
  await server.close()
  await removeFolder(folder)
})

/** Sends the request unchanged: `fetch` would follow redirects, normalize the path and decompress. */
function ask(
  path: string,
  options: { headers?: Record<string, string>; method?: string; from?: RunningServer } = {},
): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> {
  const { port } = new URL((options.from ?? server).address)
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers ?? {} },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
        )
      },
    )
      .on('error', reject)
      .end()
  })
}

describe('a page', () => {
  it('is sent as HTML in UTF-8, asked for again each time, with the headers of a careful host', async () => {
    const { status, headers, body } = await ask('/projects/1/')
    expect(status).toBe(200)
    expect(body.toString()).toBe(files['projects/1/index.html'])
    expect(headers).toMatchObject({
      'content-type': 'text/html;charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
  })

  it('travels as brotli or gzip to a browser that takes it', async () => {
    const small = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
    expect(small.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
    expect(brotliDecompressSync(small.body).toString()).toBe(files['index.html'])

    const medium = await ask('/', { headers: { 'accept-encoding': 'gzip' } })
    expect(medium.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(medium.body).toString()).toBe(files['index.html'])
  })

  it('is answered by 304, still with its rules, when the browser has it', async () => {
    const { etag } = (await ask('/')).headers
    const again = await ask('/', { headers: { 'if-none-match': etag ?? '' } })
    expect(again.status).toBe(304)
    expect(again.headers['cache-control']).toBe('no-cache')
  })

  it('is found without its last slash by a redirect that keeps the query', async () => {
    const { status, headers } = await ask('/projects/1?year=2012')
    expect(status).toBe(301)
    expect(headers.location).toBe('/projects/1/?year=2012')
  })
})

describe('an unknown address', () => {
  it.each([
    '/nothing/',
    '/projects/99',
    '//other.example/',
    '/404.html',
    '/../../etc/passwd',
    '/.hidden/secret.json',
    '/index.html.br',
  ])('gets the helping page with status 404: %s', async (path) => {
    const { status, headers, body } = await ask(path)
    expect(status).toBe(404)
    expect(headers['content-type']).toBe('text/html;charset=utf-8')
    expect(headers.location).toBeUndefined()
    expect(body.toString()).toBe(files['404.html'])
  })

  it('gets it compressed too', async () => {
    const { status, headers, body } = await ask('/nothing/', { headers: { 'accept-encoding': 'br' } })
    expect([status, headers['content-encoding']]).toEqual([404, 'br'])
    expect(brotliDecompressSync(body).toString()).toBe(files['404.html'])
  })
})

describe('other files', () => {
  it('are kept for ever only with a hash in their name', async () => {
    const rules = async (path: string) => (await ask(path)).headers['cache-control']
    expect(await rules('/assets/main-AbCd1234.js')).toBe('public, max-age=31536000, immutable')
    expect(await rules('/assets/unhashed.js')).toBe('no-cache')
    expect(await rules('/sw.js')).toBe('no-cache')
    expect(await rules('/manifest.webmanifest')).toBe('no-cache')
  })

  it('have the type a browser needs', async () => {
    const type = async (path: string) => (await ask(path)).headers['content-type']
    expect(await type('/sw.js')).toBe('text/javascript')
    expect(await type('/manifest.webmanifest')).toBe('application/manifest+json')
    expect(await type('/data/plan.txt')).toBe('text/plain;charset=utf-8')
    expect(await type('/icon@2x.png')).toBe('image/png')
  })

  it('can be asked for in part', async () => {
    const { status, body } = await ask('/icon@2x.png', { headers: { range: 'bytes=1-2' } })
    expect([status, [...body]]).toEqual([206, [80, 78]])
  })

  it.each([
    ...['bytes=5-2', 'bytes=-', 'bytes=-0', 'bytes=a-b', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=1e9-'],
    ...['bytes=0-99999999999999999999', 'bytes=99999999999999999999-', 'bytes=-2', 'bytes=0-0', 'bytes=0x1-0x2'],
  ])('come whole where the range cannot be meant or sent: %s', async (range) => {
    const { status, body } = await ask('/icon@2x.png', { headers: { range } })
    expect([status, body.length]).toEqual([200, 4])
    expect((await ask('/')).status).toBe(200)
  })

  it('have an end: a range behind it is answered by 416, and the host goes on', async () => {
    expect((await ask('/icon@2x.png', { headers: { range: 'bytes=99-' } })).status).toBe(416)
    expect((await ask('/')).status).toBe(200)
  })

  it('come whole where the part may be of another version', async () => {
    const { status, body } = await ask('/icon@2x.png', { headers: { range: 'bytes=1-2', 'if-range': '"other"' } })
    expect([status, body.length]).toEqual([200, 4])
  })

  it('come as they are to a browser that excludes every compression', async () => {
    for (const path of ['/', '/no-such-page'])
      for (const accepted of ['br;q=0, gzip;q=0', 'br; q=0.00,gzip ;q=0, identity', '']) {
        const { headers } = await ask(path, { headers: { 'accept-encoding': accepted } })
        expect(headers['content-encoding'], `${path} ${accepted}`).toBeUndefined()
      }
    const { headers } = await ask('/', { headers: { 'accept-encoding': 'br;q=0, gzip;q=0.1' } })
    expect(headers['content-encoding']).toBe('gzip')
  })

  it('are only read', async () => {
    expect((await ask('/sw.js', { method: 'POST' })).status).toBe(405)
    expect((await ask('/sw.js', { method: 'HEAD' })).status).toBe(200)
  })
})

describe('a server', () => {
  it('answers from the build it has while the folder is emptied, and from the next one once that is complete', async () => {
    const changing = await makeFolder(files)
    const host = await serve(changing, { port: 0 })
    const body = async () => (await ask('/', { from: host })).body.toString()
    try {
      for (const name of ['index.html', 'sw.js']) await rm(join(changing, name))
      expect(await body()).toBe(files['index.html'])
      await writeFile(join(changing, 'index.html'), page('次の版'))
      expect(await body()).toBe(files['index.html'])
      await writeFile(join(changing, 'sw.js'), 'self.version = 2')
      expect(await body()).toBe(page('次の版'))
    } finally {
      await host.close()
      await removeFolder(changing)
    }
  })

  it('goes on where its copy is taken away, as systems do with old temporary files', async () => {
    const temporary = await makeFolder({ 'left.txt': '' })
    vi.stubEnv('TMPDIR', temporary)
    const host = await serve(folder, { port: 0 })
    vi.unstubAllEnvs()
    try {
      for (const copy of await readdir(temporary)) await rm(join(temporary, copy), { recursive: true })
      await expect(ask('/', { from: host })).rejects.toThrow()
      expect((await ask('/', { from: host })).body.toString()).toBe(files['index.html'])
    } finally {
      await host.close()
      await removeFolder(temporary)
    }
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves no copy behind where it is ended by %s', async (signal) => {
    const temporary = await makeFolder({})
    const command = fileURLToPath(new URL('../../../src/build/host/command.ts', import.meta.url))
    const host = spawn(process.execPath, ['--import', 'tsx', command, folder], {
      env: { ...process.env, TMPDIR: temporary, PORT: '0' },
    })
    try {
      await vi.waitUntil(async () => (await readdir(temporary)).some((name) => name.startsWith('served')), 20_000)
      const output = await new Promise<string>((resolve) => host.stdout.once('data', (text) => resolve(String(text))))
      expect(output).toContain('http://localhost:')
      host.kill(signal)
      await once(host, 'exit')
      expect((await readdir(temporary)).filter((name) => name.startsWith('served'))).toEqual([])
    } finally {
      host.kill('SIGKILL')
      await removeFolder(temporary)
    }
  })

  it('answers headers that are too large in words of their own, and goes on', async () => {
    const { port } = new URL(server.address)
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`),
      )
      let text = ''
      socket.on('data', (chunk) => (text += chunk.toString()))
      socket.on('close', () => resolve(text))
      socket.on('error', reject)
    })
    expect(answer).toContain(' 431 ')
    expect((await ask('/')).status).toBe(200)
  })

  it('answers a request that is no HTTP, and the next one that is', async () => {
    const { port } = new URL(server.address)
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.end('nonsense\r\n\r\n'))
      let text = ''
      socket.on('data', (chunk) => (text += chunk.toString()))
      socket.on('close', () => resolve(text))
      socket.on('error', reject)
    })
    expect(answer).toContain('400 Bad Request')
    expect((await ask('/')).status).toBe(200)
  })

  it('may be shown in a frame of any site only where it was made for that', async () => {
    const { headers } = await ask('/embed/projects/1/')
    expect(headers['content-security-policy']).toBe('frame-ancestors *')
    expect(headers['x-frame-options']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
    for (const path of ['/projects/1/', '/embed/no-such/', '/x/embed/projects/1/']) {
      const other = await ask(path)
      expect(other.headers['content-security-policy'], path).toBe("frame-ancestors 'self'")
      expect(other.headers['x-frame-options'], path).toBe('SAMEORIGIN')
    }
  })

  it('may not be shown in a frame of another site, and asks for no power of the device', async () => {
    const { headers } = await ask('/saved-list/')
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'self'",
      'x-frame-options': 'SAMEORIGIN',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
  })

  it('serves below a base path', async () => {
    const based = await serve(folder, { port: 0, basePath: '/ayumi' })
    try {
      expect(based.address).toMatch(/\/ayumi\/$/)
      expect((await ask('/ayumi/projects/1/', { from: based })).status).toBe(200)
      expect((await ask('/ayumi/projects/1', { from: based })).headers.location).toBe('/ayumi/projects/1/')
      expect((await ask('/projects/1/', { from: based })).status).toBe(404)
    } finally {
      await based.close()
    }
  })

  it('serves below a base path in other letters, however it is written', async () => {
    for (const basePath of ['/情報 化/', '/%E6%83%85%E5%A0%B1%20%E5%8C%96/']) {
      const based = await serve(folder, { port: 0, basePath })
      try {
        const { pathname } = new URL(based.address)
        expect(pathname).toBe('/%E6%83%85%E5%A0%B1%20%E5%8C%96/')
        expect((await ask(`${pathname}projects/1/`, { from: based })).status).toBe(200)
        expect((await ask(`${pathname}projects/1`, { from: based })).headers.location).toBe(`${pathname}projects/1/`)
      } finally {
        await based.close()
      }
    }
  })

  it('answers nothing once it is closed', async () => {
    const brief = await serve(folder, { port: 0 })
    await brief.close()
    await expect(ask('/', { from: brief })).rejects.toThrow('ECONNREFUSED')
  })
})

describe('the base path of a build', () => {
  it.each([
    ['/ayumi/', { 'manifest.webmanifest': '{"scope":"/ayumi/"}' }],
    ['/', { 'manifest.webmanifest': '{}' }],
    ['/', { 'manifest.webmanifest': '{"scope":"https://other.example/"}' }],
    ['/', { 'index.html': page('ホーム') }],
  ])('is %s', async (basePath, made) => {
    const other = await makeFolder(made)
    expect(await builtBasePath(other)).toBe(basePath)
    await removeFolder(other)
  })
})

describe('compressing a folder', () => {
  it('writes again what is older than its file, and nothing for a file that would grow', async () => {
    const other = await makeFolder({ 'page.html': page('古い'), 'tiny.txt': 'a', 'photo.png': Buffer.alloc(500) })
    try {
      await compressFolder(other)
      expect((await readdir(other)).sort()).toEqual([
        'page.html',
        'page.html.br',
        'page.html.gz',
        'photo.png',
        'tiny.txt',
      ])

      const past = new Date(Date.now() - 60_000)
      for (const name of ['page.html.br', 'page.html.gz']) await utimes(join(other, name), past, past)
      await writeFile(join(other, 'page.html'), page('新しい'))
      await compressFolder(other)
      expect(brotliDecompressSync(await readFile(join(other, 'page.html.br'))).toString()).toBe(page('新しい'))
      expect(gunzipSync(await readFile(join(other, 'page.html.gz'))).toString()).toBe(page('新しい'))
    } finally {
      await removeFolder(other)
    }
  })
})
