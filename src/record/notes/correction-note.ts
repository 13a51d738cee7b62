import { createCommentVNode, createTextVNode, type FunctionalComponent, h } from 'vue'
import { RouterLink } from 'vue-router'
import { correctionAddress } from '../../plan/edition-addresses.ts'
import { useContent } from '../content/use-content.ts'
import { useSurface } from '../surface/surface.ts'
import { correctionText } from './correction-messages.ts'

/**
 * Where an item is not as an older edition had it: when that was corrected, and the way to what stood before. A function,
 * because a template would leave a comment in the single-file edition for every item that was never corrected; on a page
 * that comment is needed: hydration takes the next element for what stands here.
 */
export const CorrectionNote: FunctionalComponent<{ of: string }> = ({ of }) => {
  const surface = useSurface()
  if (surface === 'file') return createTextVNode('')
  const corrected = useContent().annotations.correctedIds.find(({ id }) => id === of)
  if (!corrected || surface !== 'page') return createCommentVNode()
  const link = h(RouterLink, { to: correctionAddress(corrected.edition, of) }, () => correctionText.note(corrected))
  return h('p', { class: 'correction-note small' }, [link])
}
CorrectionNote.props = { of: String }
