import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import sirv from 'sirv'
import { acceptedEncodings } from './accepted-encodings.ts'
import { locate, normalizeBasePath } from './locate.ts'
import { notFoundAnswer } from './not-found-page.ts'
import { pageAddresses } from './page-addresses.ts'
import { isUsableRange } from './range.ts'
import { responseHeaders } from './response-headers.ts'
import { buildIn, takeSnapshot } from './snapshot.ts'

export interface ServeOptions {
  /** 0 lets the system choose a free one. */
  port: number
  /** The base path of the app, '/' by default. */
  basePath?: string
}

export interface RunningServer {
  address: string
  /** Closes the server and every open connection. */
  close: () => Promise<void>
}

/**
 * Serves a built folder on this machine only, the way a good static host would. It serves a copy: a build that runs
 * meanwhile disturbs nothing, and once it is complete the next request gets it. Rejects when the port is taken.
 */
export async function serve(folder: string, options: ServeOptions): Promise<RunningServer> {
  const basePath = normalizeBasePath(options.basePath ?? '/')
  const current = await followBuilds(folder, basePath)
  const server = createServer((request, response) => {
    // One request that cannot be answered must not end the server.
    current.answer(request, response).catch(() => response.destroy())
  })
  // Invalid HTTP gets a response from us; a broken connection is ignored.
  server.on('clientError', (error, socket) => {
    const isTooLarge = 'code' in error && error.code === 'HPE_HEADER_OVERFLOW'
    const status = isTooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request'
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
    else socket.destroy()
  })
  try {
    const port = await listen(server, options.port)
    return {
      address: `http://localhost:${port}${encodeURI(basePath)}`,
      close: () => close(server).then(current.remove),
    }
  } catch (error) {
    await current.remove()
    throw error
  }
}

/** Answers from a snapshot of the folder, and makes a new one when there is another build. */
async function followBuilds(folder: string, basePath: string) {
  let snapshot = await takeSnapshot(folder)
  let answer = await answerRequests(snapshot.folder, basePath)
  let renewal: Promise<void> | null = null
  /** A file of the snapshot cannot be read: a system may empty its folder for temporary files. */
  let isDamaged = false

  async function renew(): Promise<void> {
    const next = await takeSnapshot(folder)
    const former = snapshot
    answer = await answerRequests(next.folder, basePath)
    snapshot = next
    isDamaged = false
    await former.remove()
  }

  return {
    async answer(...[request, response]: Parameters<RequestListener>): Promise<void> {
      const build = await buildIn(folder)
      if (build !== null && (isDamaged || build !== snapshot.build)) {
        // The folder changes because a build is running: the former snapshot answers until it is done.
        renewal ??= renew()
          .catch(() => undefined)
          .finally(() => (renewal = null))
        await renewal
      }
      response.once('pipe', (file) =>
        file.once('error', () => {
          isDamaged = true
          response.destroy()
        }),
      )
      answer(request, response)
    },
    remove: () => snapshot.remove(),
  }
}

/** How the host answers for a built folder, as it is now. `basePath` has a slash at both ends. */
export async function answerRequests(folder: string, basePath: string): Promise<RequestListener> {
  const pages = await pageAddresses(folder)
  const answerNotFound = await notFoundAnswer(folder)
  // No extensions: `locate` alone decides which file an address means, sirv only sends it.
  const sendFile = sirv(folder, { brotli: true, gzip: true, etag: true, extensions: [] })

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    request.headers['accept-encoding'] = acceptedEncodings(request.headers['accept-encoding']?.toString() ?? '')
    const location = locate(request.url ?? '/', basePath, pages)
    if (location.kind === 'unknown') return answerNotFound(request, response)

    if (location.kind === 'redirect') {
      response.writeHead(301, { ...responseHeaders('/'), Location: location.to }).end()
      return
    }
    // Set before sirv answers, so that a 304 carries them too.
    for (const [name, value] of Object.entries(responseHeaders(location.pathname))) response.setHeader(name, value)
    const { range, 'if-range': ifRange } = request.headers
    if (range !== undefined && !isUsableRange(range, ifRange?.toString())) delete request.headers.range
    request.url = encodeURI(location.pathname).replace(/[?#]/g, encodeURIComponent)
    sendFile(request, response, () => answerNotFound(request, response))
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
