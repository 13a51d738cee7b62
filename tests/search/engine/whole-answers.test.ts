// @first-plan
import { expect, it } from 'vitest'
import { resultsByProject } from '../../../src/search/engine/results-by-project.ts'
import { search } from './committed-search.ts'

/** The results of a query as the page shows them: each with the texts of its lines. */
function shown(words: string) {
  return resultsByProject(search(words).found, 20).map(({ project, results }) => ({
    project: project.number,
    results: results.map(({ document, passages }) => ({
      id: document.id,
      lines: passages.map(({ passage }) => passage.text.original),
    })),
  }))
}

it('the record that contains all the words is the first, with the line that answers', () => {
  const [first] = shown('住民票 コンビニ')
  expect(first?.project).toBe(2)
  expect(first?.results[0]).toEqual({
    id: 'p2-a9',
    lines: [
      'コンビニ交付の対象となる各証明書の交付開始時期を決定した。（H26）',
      '平成28年1月　住民票の写し及び印鑑登録証明書',
    ],
  })
})

it('a project’s other results keep the document’s order, also for a single word', () => {
  const ids = (words: string) => shown(words)[0]?.results.map(({ id }) => id)
  expect(ids('住民票 コンビニ')).toEqual(['p2-a9', 'project-2', 'p2-a2', 'p2-a7', 'p2-a10', 'p2-a11'])
  expect(ids('コンビニ交付')).toEqual(['project-2', 'p2-a2', 'p2-a7', 'p2-a9', 'p2-a10', 'p2-a11'])
})

it('a matching line brings the lines above and under it, and no others', () => {
  expect(shown('さがポ 団体数')).toEqual([
    {
      project: 14,
      results: [
        {
          id: 'p14-a2',
          lines: [
            '平成25年度に愛称「さがポ」を公募により選定した。',
            '○機能及びコンテンツ拡充',
            '（サイトへの掲載団体数）',
            'H23：38団体',
            'H24：59団体（新規21団体）',
            'H25：70団体（新規11団体）',
            'H26：77団体（新規7団体）',
          ],
        },
      ],
    },
  ])
})

it('a matching achievement brings all its lines', () => {
  const lines = shown('交付開始時期')[0]?.results.find(({ id }) => id === 'p2-a9')?.lines
  expect(lines).toHaveLength(4)
  expect(lines).toContain('平成28年1月　住民票の写し及び印鑑登録証明書')
})
