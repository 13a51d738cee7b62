import { type FunctionalComponent, h, inject, type InjectionKey } from 'vue'
import { yearParts } from '../../plan/western-years.ts'

/**
 * The injection key: what makes plain text of a sentence where readers cannot choose the notation of years, so that each
 * year is shown in both. Given from outside, because no page of the app needs it.
 */
export const plainYearsKey: InjectionKey<(text: string) => string> = Symbol('plain years')

/**
 * A sentence of ours. Its years stand in the page in both notations, and the style sheet shows the one that the reader
 * has chosen; quotations in it never change. `whole`: no line breaks within a year. A function, because the HTML of a
 * template would be twice as long; it must not stand directly beside text, with which its own would become one.
 */
export const OurText: FunctionalComponent<{ text: string; whole?: boolean }> = ({ text, whole }) => {
  const plain = inject(plainYearsKey, null)
  if (plain) return plain(text)
  const nodes = yearParts(text).flatMap((part) => {
    if (part.western !== part.text)
      return [
        h('span', { class: whole ? 'in-era whole' : 'in-era' }, part.text),
        h('span', { hidden: true }, part.western),
      ]
    return [whole && part.whole ? h('span', { class: 'whole' }, part.text) : part.text]
  })
  return nodes.every((node) => typeof node === 'string') ? text : nodes
}
OurText.props = { text: String, whole: Boolean }
