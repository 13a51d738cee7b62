import { expect, it } from 'vitest'
import { readWorkerMessage } from '../../../src/offline/shared/worker-messages.ts'

it.each(['SKIP_WAITING', 'TELL_NEWS', 'STORED_LIST', 'REPAIR'])(
  '%s is heard, whatever else is said with it',
  (type) => {
    expect(readWorkerMessage({ type, more: 1 })).toEqual({ type })
  },
)

it.each([null, undefined, 'SKIP_WAITING', 1, {}, { type: 'UNHEARD_OF' }, { type: ['TELL_NEWS'] }])(
  'anything else is no message: %j',
  (data) => {
    expect(readWorkerMessage(data)).toBeNull()
  },
)

it('what is to be kept is named', () => {
  expect(readWorkerMessage({ type: 'KEEP_CHOSEN', choice: 'en' })).toEqual({ type: 'KEEP_CHOSEN', choice: 'en' })
  for (const choice of [undefined, 1, ['en']]) expect(readWorkerMessage({ type: 'KEEP_CHOSEN', choice })).toBeNull()
})
