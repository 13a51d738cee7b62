import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { borrowedClasses, foreignBlocks } from './class-owners.ts'
import { readTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Known exceptions. These lists only get shorter: a component that is put right is removed from them. */
const KNOWN_BLOCKS: readonly string[] = [
  'src/about/AboutView.vue: prose',
  'src/browse/home/HomeSearch.vue: home-wishes',
  'src/browse/policies/PolicyView.vue: two-columns',
  'src/browse/years/YearView.vue: year-head',
  'src/browse/years/YearView.vue: year-policies',
  'src/cards/CardView.vue: card-lists',
  'src/cards/MoreBelow.vue: card',
  'src/cards/ThemeCard.vue: number-figure',
  'src/event/PlatformAdvice.vue: place-advice',
  'src/event/install/InstallSection.vue: install',
  'src/event/readiness/ReadinessSection.vue: readiness',
  'src/numbers/counts/YearCountsTable.vue: year-counts',
  'src/numbers/map/MapSize.vue: map-frame',
  'src/numbers/series/SeriesSection.vue: series-blocks',
  'src/portable/PortableContents.vue: contents',
  'src/portable/PortableCover.vue: cover',
  'src/portable/PortableDocument.vue: portable',
  'src/portable/PortablePart.vue: part',
  'src/portable/search/PortableSearch.vue: file-search',
  'src/record/figures/CrossCheckNote.vue: cross-check',
  'src/record/text/CityText.vue: term-mark',
  'src/record/text/HighlightedText.vue: marked-text',
  'src/saved/BookmarkBox.vue: mark-box',
  'src/saved/FileActions.vue: file-ways',
  'src/saved/QuestionSheet.vue: saved',
  'src/saved/SheetActions.vue: sheet-ways',
  'src/saved/actions/ItemActions.vue: item-ways',
  'src/search/SearchFindings.vue: search',
  'src/search/SearchFindings.vue: search-answer',
  'src/search/SearchView.vue: search-head',
  'src/sheets/SheetMap.vue: sheet',
  'src/signage/ChartSlide.vue: signage',
  'src/signage/OpenerSlide.vue: signage',
  'src/signage/SignageShow.vue: signage',
  'src/signage/SignageSlide.vue: closing-slide',
  'src/signage/SignageSlide.vue: opener-slide',
  'src/signage/SignageSlide.vue: signage',
  'src/signage/SignageSlide.vue: slide-frame',
  'src/signage/SignageSlide.vue: year-bars',
  'src/signage/SignageSlide.vue: year-florets',
  'src/signage/SignageView.vue: signage-page',
  'src/signage/SlideFrame.vue: signage',
  'src/signage/SlideSentence.vue: slide-year',
  'src/themes/article/RelatedProjects.vue: project-thread',
  'src/themes/article/ThemeArticle.vue: theme-story',
  'src/themes/tiles/ThemeTile.vue: door',
  'src/themes/tiles/ThemeTile.vue: number-figure',
  'src/themes/tiles/ThemeTile.vue: tile',
  'src/themes/tiles/ThemeTileRow.vue: doors',
  'src/themes/tiles/ThemeTileRow.vue: tiles',
  'src/ui/page/NeighbourLinks.vue: neighbours',
]

const KNOWN_BORROWED: readonly string[] = [
  'src/browse/places/PlacesView.vue: guide-item__years',
  'src/browse/years/YearsView.vue: home__note',
  'src/cards/CardList.vue: link-group',
  'src/cards/CardView.vue: page-head__lead',
  'src/numbers/counts/CountsBlock.vue: series-block',
  'src/numbers/counts/CountsBlock.vue: series-block--wide',
  'src/numbers/counts/CountsBlock.vue: series-block__about',
  'src/numbers/counts/CountsBlock.vue: series-block__basis',
  'src/numbers/counts/CountsBlock.vue: series-block__body',
  'src/numbers/counts/CountsBlock.vue: series-block__save',
  'src/numbers/counts/CountsSection.vue: series-notes',
  'src/numbers/phases/PhasesSection.vue: numbers__note',
  'src/record/source/SourceGroup.vue: source-lines__name',
  'src/saved/SavedSheet.vue: saved__screen',
  'src/saved/SavedView.vue: saved__screen',
  'src/search/SearchAnswer.vue: search-answer',
  'src/search/SearchExamples.vue: search-examples',
  'src/sheets/SheetsView.vue: page-head__lead',
  'src/signage/SignagePanel.vue: choice-group',
  'src/signage/SignageView.vue: page-head__lead',
  'src/themes/ThemeView.vue: page-head__lead',
  'src/themes/ThemeView.vue: two-columns',
]

it('a component’s selectors begin with its own block or a shared class', async () => {
  expect(foreignBlocks(await readTree(root, ['src'], ['.vue', '.css']))).toEqual(KNOWN_BLOCKS)
})

it('no component uses a class that only another component styles', async () => {
  expect(borrowedClasses(await readTree(root, ['src'], ['.vue', '.css']))).toEqual(KNOWN_BORROWED)
})

it('a foreign block and a borrowed class are found', () => {
  const tree = new Map([
    ['src/ui/styles/classes.css', '.small { color: red; }'],
    ['src/a/OneTile.vue', '<template><p class="small one-tile__text" /></template><style>.one-tile__text {}</style>'],
    [
      'src/a/TwoView.vue',
      '<template><p class="two one-tile__text" /></template><style>.two {} .three--big p {}</style>',
    ],
  ])
  expect(foreignBlocks(tree)).toEqual(['src/a/TwoView.vue: three'])
  expect(borrowedClasses(tree)).toEqual(['src/a/TwoView.vue: one-tile__text'])
})
