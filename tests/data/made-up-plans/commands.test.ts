import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Plan } from '../../../src/plan/plan.ts'
import { newPlan } from '../../../data/importer/new-plan.ts'
import { folderName } from '../../../data/importer/plan-folder.ts'
import { laidOut } from './laid-out.ts'

/** A command as its own process, on the plan's folder of this name. */
function runCommand(name: string, planFolder: string) {
  const args = ['--import', 'tsx', `data/importer/${name}.ts`]
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, PLAN_FOLDER: planFolder } })
}

it('a new plan is laid out, says the next step, and is imported as it lies there', () => {
  const { folder, made, importPlan, read } = laidOut()
  expect(made.exitCode).toBe(0)
  expect(made.text).toContain('source/form.json')
  expect(made.text).toContain(`次は：PLAN_FOLDER=${folder} npm run import`)
  const { exitCode, text } = importPlan()
  expect(exitCode).toBe(0)
  expect(text).toContain('1の施策、2の事業、4件の実績を読みました（令和2～6年度）')
  const plan = JSON.parse(read('plan.json')) as Plan
  expect(plan.projects[1]?.blocks?.[0]?.name).toBe('評価')
})

it('an import ends with the city and, where it is not this project’s own, the folder', () => {
  const { folder, importPlan } = laidOut()
  expect(importPlan().lines.find((line) => line.includes('を読みました'))).toMatch(`みどり市（${folder}）：1の施策、`)
  expect(folderName('/a/project', '/a/project/plans/midori')).toBe('plans/midori')
  expect(folderName('/a/project', '/a/elsewhere')).toBe('/a/elsewhere')
})

it.each(['command', 'ids-command', 'readings-command', 'lines-command', 'keep-edition-command'])(
  'a folder that does not exist is one line of %s, and no stack',
  { timeout: 60_000 },
  (name) => {
    const { status, stdout, stderr } = runCommand(name, 'plans/none')
    expect(stdout + stderr).toBe(
      'PLAN_FOLDERの「plans/none」というフォルダーがありません。名前を確かめてください。新しく作るなら npm run new-plan -- plans/none\n',
    )
    expect(status).toBe(1)
  },
)

it('proposed readings come with the files in which they are to be mended', { timeout: 60_000 }, () => {
  const { folder, read } = laidOut()
  const { status, stdout } = runCommand('readings-command', folder)
  expect(status).toBe(0)
  expect(stdout).toMatch(
    `${folder}/annotations/reading-occurrences.jsonと${folder}/annotations/own-readings.jsonで一語ずつ確かめてなおし、`,
  )
  expect(read('annotations/reading-occurrences.json')).toContain('令和[れいわ]')
})

it('what is desirable and missing is counted file by file, and nothing is refused', () => {
  const { lines } = laidOut().importPlan()
  for (const file of [
    'readings.json',
    'reading-occurrences.json',
    'short-titles.json',
    'themes.json',
    'other-numbers.json',
  ])
    expect(lines.filter((line) => line.startsWith(`${file}：`))).toEqual([
      expect.stringMatching(/：\d+件がまだありません。/u),
    ])
  expect(lines.join('')).not.toContain('中止')
})

it('what the document calls an overview is kept, and the search offers no hiragana while readings are missing', () => {
  const { edit, importPlan, read } = laidOut()
  edit('source/form.json', '【事業内容】', '■取組内容')
  edit('source/plan.txt', /【事業内容】/gu, '■取組内容')
  expect(importPlan().exitCode).toBe(0)
  expect(JSON.parse(read('annotations.json'))).toMatchObject({
    printed: { overview: '取組内容' },
    holds: { kanaSearch: false },
  })
})

it('a project without a record is imported, and counted', () => {
  const { edit, importPlan } = laidOut()
  edit('source/plan.txt', '・申請できる手続きを12件増やした。（R4）', 'なし')
  const { exitCode, text } = importPlan()
  expect(exitCode).toBe(0)
  expect(text).toContain('実績が一つもない事業が1件あります（事業2）。市の文書でもそうか、確かめてください。')
})

it('it is refused where the form says that our annotations are complete', () => {
  const { edit, importPlan } = laidOut()
  edit('source/form.json', '{', '{ "complete": true,')
  const { exitCode, text } = importPlan()
  expect(exitCode).toBe(1)
  expect(text).toContain('事業1の短い名前が、一つだけ必要です')
})

it('annotation files may be left out, all but the app’s words and the edition', () => {
  const { folder, importPlan } = laidOut()
  for (const file of ['themes', 'readings', 'towns', 'school-kanji', 'easy-japanese-exceptions', 'show'])
    rmSync(join(folder, 'annotations', `${file}.json`))
  expect(importPlan().exitCode).toBe(0)
  rmSync(join(folder, 'annotations/city.json'))
  expect(importPlan().text).toContain('city.json：ファイルがありません')
})

it('what is wrong is refused all the same: an annotation of a record that does not exist', () => {
  const { folder, importPlan } = laidOut()
  const title = { project: 7, title: 'ない事業', label: 'ない' }
  writeFileSync(join(folder, 'annotations/short-titles.json'), JSON.stringify([title]))
  const { exitCode, text } = importPlan()
  expect(exitCode).toBe(1)
  expect(text).toContain('short-titles.json：事業7がありません')
})

it('a folder that holds files already stays as it is', () => {
  const { folder, edit, read } = laidOut()
  edit('source/plan.txt', 'みどり市', 'わたしの市')
  const lines: string[] = []
  expect(newPlan(folder, (line) => lines.push(line))).toBe(1)
  expect(read('source/plan.txt')).toContain('わたしの市')
  expect(lines.join()).toContain('もうファイルがあります')
})

it('an import says what changed against the version before, by id and with counts', () => {
  const { edit, importPlan } = laidOut()
  expect(importPlan().text).not.toContain('前の')
  const again = importPlan().text
  expect(again).toContain('前に取り込んだときと同じ文です。')
  // There is no edition yet.
  expect(again).not.toContain('前の版')
  edit('source/plan.txt', '三つに', '四つに')
  edit('source/plan.txt', /・申請できる.*\n/u, (line) => `${line}・案内を作った。（R5）\n`)
  edit('source/plan.txt', '・予約のしくみを調べた。（R2）\n', '')
  expect(importPlan().lines.slice(-5)).toEqual([
    '前に取り込んだときとのちがい：',
    '新しいもの：1件（p2-a2）',
    '文が変わったもの：2件（p1-a1、p1-a2）',
    'なくなったもの：1件（p1-a3）',
    expect.stringContaining('npm run ids'),
  ])
})

it('new ids are proposed for the list, and an id that means something else is refused', () => {
  const { edit, ids, importPlan, read } = laidOut()
  expect(ids().text).toContain('先に npm run import')
  importPlan()
  expect(ids().text).toMatch(/11件をids.jsonに足しました。.*コミット/u)
  const listed = read('ids.json')
  expect(ids().text).toBe('ids.jsonは、いまの計画と合っています。')
  edit('plan.json', '三つに', '四つに')
  const { exitCode, text } = ids()
  expect(exitCode).toBe(1)
  expect(text).toMatch(/p1-a3：公開した住所が、別の文を指す/u)
  expect(read('ids.json')).toBe(listed)
})

it('a plan is a draft until its ids are listed: then other words need a new date', () => {
  const { edit, ids, importPlan } = laidOut()
  importPlan()
  edit('source/plan.txt', '三つに', '四つに')
  expect(importPlan().exitCode).toBe(0)
  ids()
  edit('source/plan.txt', '四つに', '五つに')
  const { exitCode, text } = importPlan()
  expect(exitCode).toBe(1)
  expect(text).toMatch(/edition\.json：dateが.*のままで、市の言葉か数が変わります（p1-a3）/u)
})
