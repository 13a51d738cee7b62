import { homeAddress, projectAddress, sheetAddressOf, themeAddress } from '../plan/addresses.ts'
import type { Annotations } from '../plan/annotations.ts'
import { projectHeadingId, themeHeadingId } from '../plan/line-breaks.ts'
import type { Plan } from '../plan/plan.ts'
import { projectsInPrintedOrder } from '../plan/records.ts'
import { sheetText } from './messages.ts'
import { wholeSheet } from './whole-sheet.ts'

/** A sheet to choose: its id and address, the page that it is of, its name. */
export interface SheetEntry {
  id: string
  sheet: string
  page: string
  label: string
}

/** Every sheet that there is, known before any is drawn: that of the plan and of each theme, and that of each project. */
export function sheetGroups(plan: Plan, { city, themes }: Annotations): { title: string; entries: SheetEntry[] }[] {
  const entry = (id: string, page: string, label: string) => ({ id, sheet: sheetAddressOf(id), page, label })
  return [
    {
      title: themes.length > 0 ? sheetText.groups.whole : sheetText.kind.plan,
      entries: [
        entry(wholeSheet, homeAddress, city.subject),
        ...themes.map((theme) => entry(themeHeadingId(theme), themeAddress(theme.slug), theme.title)),
      ],
    },
    {
      title: sheetText.groups.project,
      entries: projectsInPrintedOrder(plan).map((project) =>
        entry(projectHeadingId(project), projectAddress(project.number), `${project.number} ${project.title}`),
      ),
    },
  ]
}
