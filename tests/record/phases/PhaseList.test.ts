// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, vi } from 'vitest'
import { nextTick } from 'vue'
import PhaseList from '../../../src/record/phases/PhaseList.vue'
import { annotations, plan } from '../../plan/committed-content.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'
import { withContent } from '../content/with-content.ts'

const policy = plan.policies.find(({ phases }) => phases.length > 1)
const entries = (policy?.phases ?? []).map((phase) => ({ phase, confidence: null, reason: null }))

itOfFirstPlan(
  'an entry of the schedule can be cited once its lines are open: in its own words, with its own address',
  async () => {
    const [, second] = entries
    if (!policy || !second) throw new Error('no schedule')
    const page = mount(PhaseList, { props: { entries }, global: { provide: withContent({}) }, attachTo: document.body })
    expect(page.text()).not.toContain('この行を引用')

    await nextTick()
    const entry = page.get(`[id="${second.phase.id}"]`)
    const fold = entry.get<HTMLDetailsElement>('details')
    fold.element.open = true
    await fold.trigger('toggle')
    await entry.get('button').trigger('click')
    await vi.waitFor(() => expect(entry.find('textarea').exists()).toBe(true), 10_000)
    const cited = entry.get('textarea').element.value
    expect(cited.split('\n')[0]).toBe(`「${second.phase.label}」`)
    expect(cited).toContain(`/policies/${policy.code}/?edition=${annotations.edition.date}#${second.phase.id}`)
  },
)
