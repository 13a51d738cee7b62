import type { RunningServer } from './serve.ts'

const PORTS_TO_TRY = 20
const LAST_PORT = 65535

/** Starts on the first port that is free, from the wanted one upwards. */
export async function startOnFreePort(
  wanted: number,
  start: (port: number) => Promise<RunningServer>,
): Promise<RunningServer> {
  const last = Math.min(wanted + PORTS_TO_TRY - 1, LAST_PORT)
  for (let port = wanted; port <= last; port += 1) {
    try {
      return await start(port)
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  throw new Error(`The ports ${wanted} to ${last} are all in use. Set PORT to a free one.`)
}

/** The port named in the environment, or the usual one. Throws a readable error for anything that is no port. */
export function wantedPort(text: string | undefined, usual: number): number {
  if (text === undefined || text === '') return usual
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > LAST_PORT) throw new Error(`PORT is "${text}", which is no port number.`)
  return port
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
