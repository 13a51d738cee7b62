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
    const asked: number[] = []
    const taking = (port: number) => (asked.push(port), Promise.reject(taken))
    await expect(startOnFreePort(65530, taking)).rejects.toThrow('65530 to 65535 are all in use')
    expect(asked.at(-1)).toBe(65535)
  })

  it('can be named in the environment', () => {
    expect(wantedPort(undefined, 4173)).toBe(4173)
    expect(wantedPort('', 4173)).toBe(4173)
    expect(wantedPort('8080', 4173)).toBe(8080)
    for (const text of ['eighty', '70000', '-1', '80.5', '0x10', '1e3', ' ', '٤'])
      expect(() => wantedPort(text, 4173)).toThrow(`PORT is "${text}"`)
  })
})
