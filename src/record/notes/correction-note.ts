import { createTextVNode, type FunctionalComponent, h } from 'vue'
import { RouterLink } from 'vue-router'
import { correctionAddress } from '../../plan/addresses.ts'
import { useContent } from '../content/use-content.ts'
import { useSurface } from '../surface/surface.ts'
import { correctionText } from './correction-messages.ts'

/**
 * Where an item is not as an older edition had it: when that was corrected, and the way to what stood before. A
 * function, because a template would leave a comment in the HTML of every item that was never corrected.
 */
export const CorrectionNote: FunctionalComponent<{ of: string }> = ({ of }) => {
  const corrected = useContent().annotations.correctedIds.find(({ id }) => id === of)
  if (!corrected || useSurface() !== 'page') return createTextVNode('')
  const link = h(RouterLink, { to: correctionAddress(corrected.edition, of) }, () => correctionText.note(corrected))
  return h('p', { class: 'correction-note small' }, [link])
}
CorrectionNote.props = { of: String }
