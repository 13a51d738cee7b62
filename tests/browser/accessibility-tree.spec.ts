import { expect } from '@playwright/test'
import { accessibilityTree, ambiguousLinks, mainHeadings, treeFaults, unspokenWords } from './accessibility-tree.ts'
import { controlText } from '../../src/ui/controls/messages.ts'
import { voiceText } from '../../src/voice/messages.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { embedAddresses, relativeAddress } from './built-pages.ts'
import { withFalseSpeech } from './false-speech.ts'
import { LONG } from './long-tag.ts'
import { kindAddresses } from './page-kinds.ts'

test(
  'on a page of each kind every control has a name, with the words that are seen on it',
  { tag: LONG },
  async ({ page }) => {
    test.slow()
    const faults: Record<string, string[]> = {}
    for (const address of [...kindAddresses, '/no-such-page/']) {
      await page.goto(relativeAddress(address))
      await appReady(page)
      const found = [
        ...treeFaults(await accessibilityTree(page), await mainHeadings(page)),
        ...(await unspokenWords(page)),
        ...(await ambiguousLinks(page)),
      ]
      if (found.length > 0) faults[address] = found
    }
    expect(faults).toEqual({})
  },
)

test('so it is in the cards for other sites, and while a page is read aloud', async ({ page }) => {
  const faultsOf = async () => [
    ...treeFaults(await accessibilityTree(page), await mainHeadings(page)),
    ...(await unspokenWords(page)),
    ...(await ambiguousLinks(page)),
  ]
  for (const kind of ['projects', 'themes', 'numbers']) {
    const address = (await embedAddresses()).find((path) => path.startsWith(`/embed/${kind}/`)) ?? ''
    await page.goto(relativeAddress(address))
    expect(await faultsOf(), address).toEqual([])
  }
  await withFalseSpeech(page, { endless: true })
  await page.goto('./projects/2/')
  await appReady(page)
  await page.getByRole('button', { name: controlText.readAloud }).click()
  await expect(page.getByRole('region', { name: voiceText.region })).toBeVisible()
  expect(await faultsOf()).toEqual([])
})

test('what is wrong with a tree would be found', async ({ page }) => {
  await page.goto('./about/')
  await appReady(page)
  await page.evaluate(() => {
    const faulty = document.createElement('div')
    faulty.innerHTML = `<h1>二つ目</h1><nav aria-label="同じ"></nav><nav aria-label="同じ"></nav><nav></nav>
      <button></button><button aria-label="閉じる">やめる</button>
      <a href="/a">くわしく</a><a href="/b">くわしく</a>`
    document.querySelector('main')?.append(faulty)
  })
  expect(treeFaults(await accessibilityTree(page), await mainHeadings(page))).toEqual([
    '2 headings of rank 1',
    'a navigation without a name',
    'more than one navigation “同じ”',
    'a button without a name',
  ])
  expect(await unspokenWords(page)).toEqual(['“やめる” is called “閉じる”'])
  expect(await ambiguousLinks(page)).toEqual(['“くわしく” leads to 2 pages'])
})
