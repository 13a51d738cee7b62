import { expect, it } from 'vitest'
import { registrationFault } from '../../../src/offline/page/registration-fault.ts'

const forbidden = new DOMException('no', 'SecurityError')
const response =
  (type: string, status = 200) =>
  async () =>
    new Response('…', { status, headers: { 'Content-Type': type } })
const redirect = async () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })

it.each([
  ['a login page in its place', forbidden, response('text/html; charset=utf-8'), 'portal'],
  ['a redirect', forbidden, redirect, 'portal'],
  ['an error of the host', new TypeError('404'), response('text/html', 404), 'server'],
  ['an error of the host, whatever the browser says', forbidden, response('text/plain', 503), 'server'],
  ['no network', new TypeError('failed'), () => Promise.reject(new TypeError('failed')), 'offline'],
  ['no answer in time', forbidden, () => Promise.reject(new DOMException('', 'TimeoutError')), 'unanswered'],
  ['the script, and a browser that does not want it', forbidden, response('text/javascript'), 'blocked'],
  ['the script, which did not run', new TypeError('evaluation'), response('text/javascript'), 'server'],
] as const)('%s is told from the others by looking', async (_, error, fetchScript, fault) => {
  expect(await registrationFault(error, fetchScript)).toBe(fault)
})
