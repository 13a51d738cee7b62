import { numbersAddress, homeAddress, menuAddress, policiesAddress, searchAddress } from '../../plan/addresses.ts'
import type { Section } from '../messages.ts'

/** The five parts of the app, as the navigation shows them. The paths are 24 × 24 line drawings. */
export const sections: readonly { name: Section; to: string; icon: string }[] = [
  { name: 'home', to: homeAddress, icon: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z' },
  { name: 'plan', to: policiesAddress, icon: 'M6 4h12v16H6zM9 8h6M9 12h6M9 16h4' },
  {
    name: 'numbers',
    to: numbersAddress,
    icon: 'M4 19c4 0 3-6 8-6s4-7 8-7M2.5 19a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0M10.5 13a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0M18.5 6a1.5 1.5 0 103 0 1.5 1.5 0 10-3 0',
  },
  { name: 'find', to: searchAddress, icon: 'M4.5 10.5a6 6 0 1012 0 6 6 0 10-12 0M15 15l5 5' },
  { name: 'menu', to: menuAddress, icon: 'M4 7h16M4 12h16M4 17h16' },
]
