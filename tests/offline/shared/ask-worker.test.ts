import { afterEach, expect, it, vi } from 'vitest'
import { askWorker } from '../../../src/offline/shared/ask-worker.ts'
import { askForList } from '../../../src/offline/page/stored-list.ts'
import type { WorkerMessage } from '../../../src/offline/shared/worker-messages.ts'

/** A worker that gives this answer, or none. */
function workerWith(answer: (message: WorkerMessage, port: MessagePort) => void): ServiceWorker {
  const postMessage = (message: WorkerMessage, [port]: [MessagePort]) => answer(message, port)
  return { postMessage } as unknown as ServiceWorker
}

afterEach(() => {
  vi.useRealTimers()
})

it('what a worker answers is what it was asked for', async () => {
  const worker = workerWith(({ type }, port) => port.postMessage(`to ${type}`))
  expect(await askWorker(worker, { type: 'TELL_NEWS' }, 5000)).toBe('to TELL_NEWS')
})

it('a worker that never answers is not waited for, and what it says afterwards is not heard', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let late: MessagePort | undefined
  const answer = askWorker(
    workerWith((_, port) => {
      late = port
    }),
    { type: 'STORED_LIST' },
    5000,
  )
  vi.advanceTimersByTime(4999)
  expect(await Promise.race([answer, Promise.resolve('still waiting')])).toBe('still waiting')
  vi.advanceTimersByTime(1)
  expect(await answer).toBeNull()
  late?.postMessage('too late')
})

it('a list is read before it is used: an answer of another form is none', async () => {
  const list = { store: 'pages', files: [{ path: 'a.css', key: 'https://example.jp/a.css', digest: 'abc' }] }
  const answering = (answer: unknown) => workerWith((_, port) => port.postMessage(answer))
  expect(await askForList(answering(list))).toEqual(list)
  for (const other of [null, 'pages', { ...list, files: 1 }, { ...list, files: [{ path: 'a.css' }] }])
    expect(await askForList(answering(other))).toBeNull()
})
