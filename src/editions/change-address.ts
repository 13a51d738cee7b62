import { itemAddress, phaseAddress, policyAddress, projectAddress, projectOfItem } from '../plan/addresses.ts'
import type { EditionItem } from '../plan/editions.ts'

/** The page, and the place on it, where something of an edition is read. An id of another form throws a RangeError. */
export function changeAddress(id: string, item: EditionItem): string {
  switch (item.kind) {
    case 'policy':
      return policyAddress(id)
    case 'phase':
      return phaseAddress(id.replace(/^phase-(.+)-\d+$/, '$1'), id)
    case 'project':
      return projectAddress(Number(id.slice(1)))
    case 'department':
      return projectAddress(projectOfItem(id))
    case 'number':
      return projectAddress(item.project)
    case 'overview':
    case 'achievement':
    case 'detail':
    case 'block':
      return itemAddress(id)
  }
}
