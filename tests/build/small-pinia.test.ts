// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { smallPinia } from '../../src/build/small-pinia.ts'

it('what it takes for Pinia is there, has what the app uses of it, and no tools for developers', async () => {
  const { resolveId } = smallPinia()
  if (typeof resolveId !== 'function') throw new Error('the plugin resolves nothing')
  const resolved: unknown = Reflect.apply(resolveId, undefined, ['pinia'])
  expect(Reflect.apply(resolveId, undefined, ['vue'])).toBeNull()
  const code = await readFile(String(resolved), 'utf8')
  for (const name of ['createPinia', 'defineStore', 'storeToRefs']) expect(code).toMatch(new RegExp(`as ${name}\\b`))
  expect(code).not.toContain('createObjectURL')
})
