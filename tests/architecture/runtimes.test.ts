// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PURE_FOLDERS, runtimeFaults } from './runtime-faults.ts'
import { readTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tree = await readTree(root, ['src', 'data/importer'], ['.ts', '.vue'])

/** The faults of a made-up repository with one file. */
function faultsOf(path: string, script: string): string[] {
  const source = path.endsWith('.vue') ? `<script setup lang="ts">\n${script}\n</script>` : script
  return runtimeFaults(new Map([[path, source]]))
}

it('every file uses only what exists where it runs, and what is pure works without Vue', () => {
  expect(tree.size).toBeGreaterThan(200)
  expect(runtimeFaults(tree)).toEqual([])
})

it.each(PURE_FOLDERS)('%s has files to keep pure', (folder) => {
  expect([...tree.keys()].filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.ts'))).not.toEqual([])
})

describe('in the browser', () => {
  it.each([
    `import { join } from 'node:path'`,
    `const load = () => import('node:fs')`,
    `const bytes = Buffer.from('a')`,
    `const mode = process.env['MODE']`,
    `const mode = globalThis.process`,
    `const here = () => ({ __dirname })`,
  ])('Node is seen: %s', (script) => {
    expect(faultsOf('src/about/AboutView.vue', script)).toEqual([expect.stringMatching(/uses \S+ of Node$/)])
    expect(faultsOf('src/plan/plan.ts', script)).toHaveLength(1)
    expect(faultsOf('src/build/host/serve.ts', script)).toEqual([])
  })

  it.each([
    `const steps = plan.process`,
    `interface Plan { process: string }`,
    `const words = { process: '過程' }`,
    `const buffer = new ArrayBuffer(1)`,
  ])('what only looks like Node is free: %s', (script) => {
    expect(faultsOf('src/plan/plan.ts', script)).toEqual([])
  })
})

describe('in the worker', () => {
  it.each([
    `const title = () => document.title`,
    `const width = () => window.innerWidth`,
    `const all = () => [document]`,
  ])('the page is seen: %s', (script) => {
    const fault = [expect.stringContaining('which a worker does not have')]
    expect(faultsOf('src/offline/worker/sw.ts', script)).toEqual(fault)
    expect(faultsOf('src/offline/shared/stored-files.ts', script)).toEqual(fault)
    expect(faultsOf('src/offline/page/update.ts', script)).toEqual([])
  })

  it('a request’s kind is free', () => {
    expect(faultsOf('src/offline/worker/sw.ts', `const kinds = { document: 'document' }`)).toEqual([])
  })
})

describe('in a pure file', () => {
  it.each([
    `import { ref } from 'vue'`,
    `import type { Ref } from 'vue'`,
    `import { defineStore } from 'pinia'`,
    `import { useRoute } from 'vue-router'`,
    `import { useEventListener } from '@vueuse/core'`,
    `import Card from './Card.vue'`,
  ])('Vue is seen: %s', (script) => {
    expect(faultsOf('src/plan/records.ts', script)).toEqual([expect.stringContaining('works without Vue')])
    expect(faultsOf('src/search/engine/search.ts', script)).toHaveLength(1)
    expect(faultsOf('src/search/use-search.ts', script)).toEqual([])
    expect(faultsOf('src/search/search-store.ts', script)).toEqual([])
    expect(faultsOf('src/search/SearchView.vue', script)).toEqual([])
  })
})
