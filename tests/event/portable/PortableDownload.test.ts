// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import PortableDownload, {
  type PortableAttempt,
  type PortableState,
} from '../../../src/event/portable/PortableDownload.vue'
import { portableDownloadText as words } from '../../../src/event/portable/messages.ts'

const held = { size: '375kB', day: '2026年11月22日', shareable: true }

function shown(state: PortableState, attempt: PortableAttempt = 'none', sharingFailed = false) {
  const download = mount(PortableDownload, {
    props: { state, attempt, address: '/portable/ayumi.html?edition=1', fileName: 'a.html', sharingFailed },
  })
  const actions = download.findAll('a, button').map((action) => action.text())
  return { download, said: download.get('[role="status"]').text(), actions }
}

const kept = { kind: 'kept', ...held, older: false } as const
const saysKept = words.kept(held.size, held.day)

it.each<[PortableState, PortableAttempt, string, string[]]>([
  [{ kind: 'absent' }, 'none', '', [words.get]],
  [{ kind: 'absent' }, 'fetching', words.fetching, [words.cancel]],
  [{ kind: 'absent' }, 'offline', words.offline, [words.get]],
  [{ kind: 'absent' }, 'failed', words.failed, [words.retry]],
  [kept, 'none', saysKept, [words.share, words.give, words.retry]],
  [kept, 'fetching', words.fetching + saysKept, [words.share, words.give, words.cancel]],
  [kept, 'offline', words.failed + saysKept, [words.share, words.give, words.retry]],
  [{ ...kept, older: true }, 'none', saysKept + words.older, [words.share, words.give, words.renew]],
  [{ kind: 'given', ...held, shareable: false }, 'none', words.given(held.size, held.day), [words.give, words.retry]],
])('says where the reader stands and offers what can be done: %o, %s', (state, attempt, said, actions) => {
  expect(shown(state, attempt)).toMatchObject({ said, actions })
})

it('tells what was chosen, and leaves the link to the page', async () => {
  const absent = shown({ kind: 'absent' }).download
  expect(absent.get('a').attributes()).toMatchObject({ href: '/portable/ayumi.html?edition=1', download: 'a.html' })
  await absent.get('a').trigger('click')
  expect(absent.emitted('fetch')).toHaveLength(1)
  const held = shown(kept).download
  for (const button of held.findAll('button')) await button.trigger('click')
  expect(held.emitted()).toMatchObject({ share: [[]], give: [[]] })
  const fetching = shown(kept, 'fetching').download
  await fetching.get('button:last-child').trigger('click')
  expect(fetching.emitted('cancel')).toHaveLength(1)
})

it('says when sharing failed', () => {
  expect(shown(kept, 'none', true).said).toContain(words.notShared)
})
