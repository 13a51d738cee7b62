import { describe, expect, it } from 'vitest'
import { projectAddress } from '../../src/plan/addresses.ts'
import { previewWords } from '../../src/build/previews/preview-words.ts'
import { projectPage } from '../../src/shell/pages/page-words.ts'
import { allSheets } from '../../src/sheets/sheet.ts'
import { BARE_DATA, madeUpContent, withoutRecords } from './made-up-plan.ts'

const content = withoutRecords(madeUpContent(2020, 5), [2, 6, 7, 8])
const { plan, annotations } = content

describe('a project of which nothing is recorded', () => {
  it('is described by what it has', () => {
    expect(projectPage(content, 2)?.description).toBe(
      '『遊歩道の手入れ』の取組内容。令和2～6年度にしたことは、市の表に書かれていません。市の表の原文つき。',
    )
    expect(projectPage(content, 1)?.description).toMatch(/にしたこと\d件。市の表の原文つき。$/u)
  })

  it('has a sheet that ends with the lines of what it is to do', () => {
    const sheet = allSheets(plan, { ...annotations, ...BARE_DATA.numbers }).find(({ id }) => id === 'project-2')
    const overview = plan.projects[1]?.overview[0]?.source.to
    expect(sheet).toMatchObject({ span: { from: plan.projects[1]?.source.from, to: overview } })
  })

  it('has a picture with what it is to do', () => {
    const picture = previewWords(content, BARE_DATA.numbers).find(({ address }) => address === projectAddress(2))
    expect(picture).toMatchObject({
      recorded: [],
      body: { kind: 'quoted', text: '市のみどりのために、遊歩道の手入れを行う。' },
    })
  })
})
