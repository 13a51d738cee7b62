import { type FunctionalComponent, h } from 'vue'
import { unbrokenParts } from '../../plan/whole-parts.ts'

/**
 * The city's words, letter for letter, in which no line breaks within a year, a date or a number with its unit. It must
 * not stand directly beside text, with which its own would become one.
 */
export const UnbrokenText: FunctionalComponent<{ text: string }> = ({ text }) => {
  const parts = unbrokenParts(text)
  if (parts.every(({ whole }) => !whole)) return text
  return parts.map((part) => (part.whole ? h('span', { class: 'whole' }, part.text) : part.text))
}
UnbrokenText.props = { text: String }
