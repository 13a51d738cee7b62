import { accessibilityAddress } from '../plan/addresses.ts'
import { builtPage } from '../ui/lazy/built-page.ts'
import './accessibility.css'

/** The build draws every page, and the development server has none that was drawn. */
const IS_BUILT = import.meta.env.PROD && !import.meta.env.SSR

/**
 * Address and view of the page about accessibility. It is text, and seldom read: the app shows what the build drew, and
 * has neither the view nor its data, only its style.
 */
export const accessibilityPage = {
  path: accessibilityAddress,
  component: IS_BUILT ? () => builtPage(accessibilityAddress) : () => import('./AccessibilityView.vue'),
}
