import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { partsOfFile } from '../../architecture/parts-of-file.ts'
import { readTree } from '../../architecture/source-tree.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Who uses the size of a tap target in a style of its own, and why the class does not do. It only gets shorter. */
const OWN_SIZE: Readonly<Record<string, string>> = {
  'src/browse/departments/DepartmentYears.vue': 'a year without records, which is no link, is as high as the others',
  'src/glossary/GlossaryEntry.vue': 'stops below the fixed row of kana, which is as high as one',
  'src/glossary/GlossaryView.vue': 'the same for the heading of a row',
  'src/numbers/charts/ChartPoints.vue': 'a row of points, which stays as high where the years share its width',
  'src/numbers/charts/SeriesChart.vue': 'the room below the picture for the part of such a row that hangs out of it',
  'src/numbers/map/AchievementMap.vue': 'the cells of a table, whose columns it makes as wide',
  'src/numbers/map/achievement-map-sizes.css': 'the same, where the names are shown in full',
  'src/numbers/series/SeriesTable.vue': 'the rows of a table, also those without a link',
  'src/portable/GlossaryEntries.vue': 'links of two or three letters in a row, as wide as high, but not in the middle',
  'src/portable/PortableDocument.vue': 'room below the text for the fixed buttons',
  'src/portable/YearEntries.vue': 'hundreds of links, each of which a class would make longer',
  'src/portable/search/PortableSearch.vue': 'links and buttons that the script of the file creates',
  'src/record/source/LineLink.vue': 'four hundred links of the single file, each of which a class would make longer',
  'src/signage/SignageControls.vue': 'grows with the screen',
  'src/themes/article/ThemeRecord.vue': 'words on the line of a tap target, as high as it',
  'src/voice/player/PlayerButton.vue': 'five in one row, also with very large letters on a narrow screen',
}

/** The files, beside the shared styles, that set a size by that of a tap target. */
function ownSizes(tree: ReadonlyMap<string, string>): string[] {
  return [...tree]
    .filter(
      ([path, source]) => !path.startsWith('src/ui/styles/') && partsOfFile(path, source).style.includes('--target'),
    )
    .map(([path]) => path)
}

it('what is tapped gets its size from the shared class, but for a few with a reason', async () => {
  expect(ownSizes(await readTree(root, ['src'], ['.vue', '.css'])).sort()).toEqual(Object.keys(OWN_SIZE).sort())
})

it('a component that sets the size by itself is found', () => {
  const tree = new Map([
    ['src/ui/styles/controls.css', '.tap-target { min-height: var(--target); }'],
    ['src/a/OneLink.vue', '<style>.one-link a { min-height: calc(1px + var(--target)); }</style>'],
    ['src/a/TwoLinks.vue', '<template><a class="tap-target" /></template><style>.two-links a { color: red; }</style>'],
  ])
  expect(ownSizes(tree)).toEqual(['src/a/OneLink.vue'])
})
