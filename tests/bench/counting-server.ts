import { createServer } from 'node:http'
import { answerRequests } from '../../src/build/host/serve.ts'
import { takeSnapshot } from '../../src/build/host/snapshot.ts'

/** What went over the wire for the page and its worker: headers and bodies, compressed. */
export interface Traffic {
  bytes: number
  requests: number
}

export interface CountingServer {
  origin: string
  /** All traffic since it was started. */
  traffic: () => Traffic
  close: () => Promise<void>
}

/** Serves a built folder as `npm run serve` does, compressed with brotli, and counts what it sends. */
export async function countingServer(folder: string): Promise<CountingServer> {
  const snapshot = await takeSnapshot(folder)
  const answer = await answerRequests(snapshot.folder, '/')
  const sum = { bytes: 0, requests: 0 }
  const server = createServer((request, response) => {
    const before = request.socket.bytesWritten
    response.on('close', () => {
      sum.bytes += request.socket.bytesWritten - before
      sum.requests += 1
    })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (typeof bound !== 'object' || bound === null) throw new Error('the server has no port')
  return {
    // Browsers allow workers on localhost without TLS.
    origin: `http://localhost:${bound.port}`,
    traffic: () => ({ ...sum }),
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await snapshot.remove()
    },
  }
}
