// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { startOnFreePort, wantedPort } from '../../../src/build/host/free-port.ts'

const taken = Object.assign(new Error('address in use'), { code: 'EADDRINUSE' })

function startBut(occupied: number[]) {
  return (port: number) =>
    occupied.includes(port)
      ? Promise.reject(taken)
      : Promise.resolve({ address: `http://localhost:${port}/`, close: () => Promise.resolve() })
}

describe('the port', () => {
  it('is the wanted one, or the next that is free', async () => {
    expect((await startOnFreePort(4173, startBut([]))).address).toBe('http://localhost:4173/')
    expect((await startOnFreePort(4173, startBut([4173, 4174]))).address).toBe('http://localhost:4175/')
  })

  it('is not searched for without end, nor after another fault', async () => {
    const all = Array.from({ length: 100 }, (_, index) => 4173 + index)
    await expect(startOnFreePort(4173, startBut(all))).rejects.toThrow('all in use')
    await expect(startOnFreePort(4173, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk')
  })

  it('can be named in the environment', () => {
    expect(wantedPort(undefined, 4173)).toBe(4173)
    expect(wantedPort('', 4173)).toBe(4173)
    expect(wantedPort('8080', 4173)).toBe(8080)
    expect(() => wantedPort('eighty', 4173)).toThrow('PORT is "eighty"')
    expect(() => wantedPort('70000', 4173)).toThrow('PORT is "70000"')
  })
})
