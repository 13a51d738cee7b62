import { expect, it } from 'vitest'
import { readInstallFault } from '../../../src/offline/shared/install-fault.ts'

it('what a worker tells of a file is read as it was told', () => {
  const told = { type: 'INSTALL_FAULT', path: 'offline/pages.txt', fault: 'portal' } as const
  expect(readInstallFault({ ...told, more: 1 })).toEqual(told)
})

it.each([
  null,
  'INSTALL_FAULT',
  {},
  { type: 'OTHER', path: 'a', fault: 'portal' },
  { type: 'INSTALL_FAULT', path: 1, fault: 'portal' },
  { type: 'INSTALL_FAULT', path: 'a', fault: 'unheard of' },
])('anything else is no such message: %j', (message) => {
  expect(readInstallFault(message)).toBeNull()
})
