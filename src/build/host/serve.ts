import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import sirv from 'sirv'
import { compressFolder } from './compress.ts'
import { locate, normalizeBasePath } from './locate.ts'
import { notFoundAnswer } from './not-found-page.ts'
import { pageAddresses } from './page-addresses.ts'
import { responseHeaders } from './response-headers.ts'

export interface ServeOptions {
  /** 0 lets the system choose a free one. */
  port: number
  /** The path below which the app was built, '/' where none is given. */
  basePath?: string
}

export interface RunningServer {
  address: string
  /** Ends every open connection too: after it, nothing answers any more. */
  close: () => Promise<void>
}

/** Serves a built folder on this machine only, the way a good static host would. Rejects when the port is taken. */
export async function serve(folder: string, options: ServeOptions): Promise<RunningServer> {
  const basePath = normalizeBasePath(options.basePath ?? '/')
  await compressFolder(folder)
  const server = createServer(await answerRequests(folder, basePath))
  const port = await listen(server, options.port)
  return { address: `http://localhost:${port}${basePath}`, close: () => close(server) }
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
    const location = locate(request.url ?? '/', basePath, pages)
    if (location.kind === 'unknown') return answerNotFound(request, response)

    if (location.kind === 'redirect') {
      response.writeHead(301, { ...responseHeaders('/'), Location: location.to }).end()
      return
    }
    // Set before sirv answers, so that a 304 carries them too.
    for (const [name, value] of Object.entries(responseHeaders(location.pathname))) response.setHeader(name, value)
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
