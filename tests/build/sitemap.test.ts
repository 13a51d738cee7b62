// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { publicAddress } from '../../src/build/public-address.ts'
import { sitemapFiles } from '../../src/build/sitemap.ts'
import { allAddresses } from '../../src/plan/addresses.ts'
import { annotations, plan } from '../plan/committed-content.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

const addresses = allAddresses(plan, annotations)
const at = publicAddress('https://example.jp/ict/')
const top = publicAddress('https://example.jp')
const date = annotations.edition.date
const parsed = (text: string | undefined) => new DOMParser().parseFromString(text ?? '', 'text/xml')
const texts = (text: string | undefined, name: string) =>
  [...parsed(text).querySelectorAll(name)].map((element) => element.textContent ?? '')

it('a build that does not know where it will be published has no sitemap and no robots.txt', () => {
  expect([...sitemapFiles(addresses, publicAddress(undefined), date)]).toEqual([])
})

describe('the sitemap', () => {
  itOfFirstPlan('names every page with something to read, once, under its public address', () => {
    const found = texts(sitemapFiles(addresses, at, date).get('sitemap.xml'), 'loc')
    expect(new Set(found).size).toBe(found.length)
    expect(found).toContain('https://example.jp/ict/projects/14/')
    expect(found.every((address) => addresses.some((page) => at.of(page) === address))).toBe(true)
    const left = addresses.filter((page) => !found.includes(at.of(page) ?? ''))
    expect(left).toEqual(['/search/', '/menu/', '/settings/', '/event/', '/signage/', '/card/', '/saved/'])
  })

  it('is named by robots.txt at the top of a host, the only place where one is read', () => {
    expect(sitemapFiles(addresses, top, date).get('robots.txt')).toContain('Sitemap: https://example.jp/sitemap.xml\n')
    expect(sitemapFiles(addresses, at, date).has('robots.txt')).toBe(false)
  })
})
