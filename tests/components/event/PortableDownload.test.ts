// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import PortableDownload, { type PortableState } from '../../../src/components/event/PortableDownload.vue'
import { portableDownloadText as words } from '../../../src/text/portable-download.ts'

const held = { size: '375kB', day: '2026年11月22日', shareable: true }

function shown(state: PortableState, sharingFailed = false) {
  const download = mount(PortableDownload, {
    props: { state, address: '/portable/ayumi.html?edition=1', fileName: 'a.html', sharingFailed },
  })
  const ways = download.findAll('a, button').map((way) => way.text())
  return { download, said: download.get('[role="status"]').text(), ways }
}

it.each<[PortableState, string, string[]]>([
  [{ kind: 'absent' }, '', [words.get]],
  [{ kind: 'fetching' }, words.fetching, []],
  [{ kind: 'kept', ...held, older: false }, words.kept(held.size, held.day), [words.share, words.give]],
  [
    { kind: 'kept', ...held, older: true },
    words.kept(held.size, held.day) + words.older,
    [words.renew, words.share, words.give],
  ],
  [{ kind: 'given', ...held, shareable: false }, words.given(held.size, held.day), [words.give]],
  [{ kind: 'offline' }, words.offline, [words.get]],
  [{ kind: 'failed' }, words.failed, [words.retry]],
])('says where the reader stands and offers what can be done: %o', (state, said, ways) => {
  expect(shown(state)).toMatchObject({ said, ways })
})

it('tells what was chosen, and leaves the link to the page', async () => {
  const absent = shown({ kind: 'absent' }).download
  expect(absent.get('a').attributes()).toMatchObject({ href: '/portable/ayumi.html?edition=1', download: 'a.html' })
  await absent.get('a').trigger('click')
  expect(absent.emitted('fetch')).toHaveLength(1)
  const kept = shown({ kind: 'kept', ...held, older: false }).download
  for (const button of kept.findAll('button')) await button.trigger('click')
  expect(kept.emitted()).toMatchObject({ share: [[]], give: [[]] })
})

it('says when sharing failed', () => {
  expect(shown({ kind: 'kept', ...held, older: false }, true).said).toContain(words.notShared)
})
