import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtFile } from '../browser/built-pages.ts'
import { parsed } from './parsed-pages.ts'

const licences = () => builtFile('licences.txt')

test.each([
  'vue-router',
  'pinia',
  '@vue/runtime-core',
  '@vueuse/core',
  'chart.js',
  '@kurkle/color',
  'uqr',
  'workbox-window',
  'workbox-precaching',
  'workbox-routing',
  '@digital-go-jp/design-tokens',
])('the notice of %s travels with the app', (name) => {
  const version = (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version
  const [, notice = ''] = licences().split(`## ${name} - ${version}`)
  expect(notice.split('\n## ')[0]).toMatch(/Copyright [\s\S]*Permission is hereby granted/i)
})

test('no package is named twice, and the licence of the app itself comes first', () => {
  const names = [...licences().matchAll(/^## (.+)$/gm)].map(([, name]) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(licences().startsWith(readFileSync('LICENSE', 'utf8').slice(0, 80))).toBe(true)
})

test('the page about the app leads to it, and the single-file edition holds its own and what is of others', () => {
  expect(builtFile('about/index.html')).toContain('href="/licences.txt"')
  const text = parsed(builtFile('portable/ayumi.html')).body.textContent
  expect(text).toContain('Copyright (c) 2023 デジタル庁')
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim())
})
