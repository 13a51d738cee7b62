import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Lays out the files of a new plan in the folder `name`, with an example of each, and says what comes next. Returns the exit
 * code of the command. `print`: called with one line each.
 */
export function newPlan(name: string | undefined, print: (line: string) => void): number {
  if (name === undefined || name === '') {
    print('フォルダーの名前が要ります。例：npm run new-plan -- plans/midori')
    return 1
  }
  const folder = resolve(name)
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    print(`${name}には、もうファイルがあります。何も書きませんでした。別の名前にしてください。`)
    return 1
  }
  cpSync(join(root, 'data/example'), folder, { recursive: true })
  cpSync(join(root, 'data/annotations/school-kanji.json'), join(folder, 'annotations/school-kanji.json'))
  print(`${name}に、みどり市（架空）の小さな計画を置きました。次のファイルを、あなたの計画に書きかえてください。
  source/plan.txt        計画の本文（UTF-8）。市の文書から写したまま
  source/about.json      本文の出どころ。分からないものは null
  source/form.json       本文の書式：見出し、番号、年度の印の例
  annotations/city.json  アプリの名前と、はじめのページの言葉
  annotations/edition.json  この版の日付と、変わったこと
ほかのファイルは空のままでかまいません。足りないものは、取り込みが数を知らせます。
次は：PLAN_FOLDER=${name} npm run import`)
  return 0
}
