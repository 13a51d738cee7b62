import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { answerRequests } from '../../src/build/host/serve.ts'
import { builtVersion, type VersionName } from './versions.ts'

/** The response of a failing host instead of the file. */
export interface Fault {
  status: number
  type: string
  body: string
  /** May be kept by the browser for good. */
  immutable?: boolean
  /** Where a redirect leads to. */
  location?: string
}

/** `hang`: no answer at all; `stall`: the headers and the beginning of the body, and then nothing more. */
type FaultOf = (pathname: string) => Fault | 'hang' | 'stall' | null

/** A public address at which one version after the other is published, and which may fail or be unreachable. */
export interface Deployment {
  address: string
  /** The paths asked for, in order. */
  asked: string[]
  /** The paths of the pages that were opened, in order: not those that a script fetched. */
  opened: string[]
  publish: (version: VersionName) => Promise<void>
  /** The same for a folder that is no build of this run. */
  publishFolder: (folder: string) => Promise<void>
  /** From now on these paths are answered with a fault, or never, where it says so. */
  breakWith: (faultOf: FaultOf) => void
  repair: () => void
  /** Nothing answers any more, until `start`. */
  stop: () => Promise<void>
  start: () => Promise<void>
}

/** The error answers of hosts: a fault of the server, a lost file, and a page sent with a good status for whatever is asked. */
export const faults = {
  error: { status: 500, type: 'text/plain', body: 'failure' },
  missing: { status: 404, type: 'text/html', body: '<!doctype html><title>404</title>' },
  pageInstead: { status: 200, type: 'text/html', body: '<!doctype html><title>Welcome</title>' },
} satisfies Record<string, Fault>

const typeOf = (pathname: string) =>
  pathname.endsWith('.js') ? 'text/javascript' : pathname.endsWith('/') ? 'text/html' : 'text/plain'

/** Publishes a version at an address of its own on this machine. */
export async function deploy(version: VersionName): Promise<Deployment> {
  const asked: string[] = []
  const opened: string[] = []
  let answer: RequestListener = await answerRequests(await builtVersion(version), '/')
  let faultOf: FaultOf = () => null
  let port = 0

  const server = createServer((request, response) => {
    const pathname = (request.url ?? '/').replace(/\?.*$/, '')
    asked.push(pathname)
    if (request.headers['sec-fetch-mode'] === 'navigate') opened.push(pathname)
    const fault = faultOf(pathname)
    if (!fault) return answer(request, response)
    if (fault === 'hang') return
    if (fault === 'stall') {
      response
        .writeHead(200, { 'Content-Type': typeOf(pathname), 'Cache-Control': 'no-cache' })
        .write('<!doctype html>')
      return
    }
    const cache = fault.immutable === true ? 'public, max-age=31536000, immutable' : 'no-cache'
    const location = fault.location === undefined ? {} : { Location: fault.location }
    response
      .writeHead(fault.status, { 'Content-Type': fault.type, 'Cache-Control': cache, ...location })
      .end(fault.body)
  })
  const start = () =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject)
        const bound = server.address()
        if (typeof bound === 'object' && bound !== null) port = bound.port
        resolve()
      })
    })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })

  const publishFolder = async (folder: string) => {
    answer = await answerRequests(folder, '/')
  }

  await start()
  return {
    address: `http://localhost:${port}/`,
    asked,
    opened,
    publish: async (next) => publishFolder(await builtVersion(next)),
    publishFolder,
    breakWith: (next) => {
      faultOf = next
    },
    repair: () => {
      faultOf = () => null
    },
    stop,
    start,
  }
}
