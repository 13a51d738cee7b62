// @first-plan
import { describe, expect, it } from 'vitest'
import { importWith } from './data-directory.ts'
import { dataFile } from './real-text.ts'

const show = JSON.parse(dataFile('annotations/show.json')) as string[]
const messagesOf = (ids: readonly string[]) =>
  importWith('annotations/show.json', JSON.stringify(ids)).messages.join('\n')
const put = (before: string, ...ids: string[]) => show.toSpliced(show.indexOf(before), 0, ...ids)

describe('a short show that does not fit is refused', () => {
  it.each<[string, readonly string[], RegExp]>([
    [
      'an id that does not exist',
      put('p1-procedures', 'p1-a99'),
      /p1-a99は、テーマ、数、実績のどれにもありません。あるidを/u,
    ],
    [
      'what a project is to do, which is no record',
      put('p1-procedures', 'p1-o1'),
      /p1-o1は、テーマ、数、実績のどれにも/u,
    ],
    ['an id twice', [...show, 'p21-a6'], /p21-a6が二度あります。一つに/u],
    ['a slide before any theme', ['p3-a8', ...show.filter((id) => id !== 'p3-a8')], /p3-a8の前に、テーマのidを/u],
    ['a record of another theme', put('p17-a1', 'p3-a6'), /p3-a6の事業3は、テーマdisasterの事業ではありません/u],
    ['a record too long to read', put('p14-leaflets', 'p14-a2'), /p14-a2は\d+字あり、遠くから読めません/u],
    ['two numbers in a row', put('p14-leaflets', 'p14-banners'), /p14-leafletsは、すぐ前と同じ調子/u],
    ['two preparations in a row', put('p23-a3', 'p21-a3', 'p21-a4', 'p21-a2'), /p21-a2は、すぐ前と同じ調子/u],
    ['a theme left out', show.filter((id) => id !== 'family'), /テーマfamilyがありません。足して/u],
    [
      'a year left out',
      show.filter((id) => !['p2-a1', 'p17-a1', 'p11-a1'].includes(id)),
      /2010年度の実績がありません。一つ足して/u,
    ],
    ['a policy left out', show.filter((id) => !id.startsWith('p21-')), /施策3-1の事業がありません。一つ足して/u],
  ])('%s', (_, ids, fault) => {
    expect(messagesOf(ids)).toMatch(fault)
  })
})
