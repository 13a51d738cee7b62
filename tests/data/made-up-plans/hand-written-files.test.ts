import { expect, it } from 'vitest'
import { ANNOTATION_SCHEMAS, checkedFile } from '../../../data/importer/annotation-files.ts'
import { faultText } from '../../../data/importer/faults.ts'
import { AboutSchema } from '../../../data/importer/source-notes.ts'
import { laidOut } from './laid-out.ts'

const UNKNOWN = { publisher: null, url: null, retrieved: null, licence: null }
const ABOUT = { id: 'midori-2020', municipality: { code: '000000', name: 'みどり市' }, file: 'plan.txt', ...UNKNOWN }
const CODE = '総務省の全国地方公共団体コード（半角の数字6けた）。例：141500'
const ID = '半角の小文字・数字・ハイフンだけの名前。例：midori-digital-2020-2024'
const DAY = '暦にある日付。例：2026-11-22'

it.each<[Record<string, unknown>, string[]]>([
  [{}, []],
  [{ retrieved: '2024-02-29' }, []],
  [{ id: 'しお かぜ/x' }, [`idの値が合いません（必要：${ID}、実際："しお かぜ/x"）`]],
  [{ id: 'Midori' }, [`idの値が合いません（必要：${ID}、実際："Midori"）`]],
  [
    { municipality: { code: '0', name: 'みどり市' } },
    [`municipality.codeの値が合いません（必要：${CODE}、実際："0"）`],
  ],
  [
    { municipality: { code: null, name: 'みどり市' } },
    [`municipality.codeの値が合いません（必要：${CODE}、実際：null）`],
  ],
  [{ retrieved: '2023-02-29' }, [`retrievedの値が合いません（必要：${DAY}、実際："2023-02-29"）`]],
  [{ publisher: 3 }, ['publisherの値が合いません（必要：文字列（" で囲む）、実際：3）']],
  [{ file: undefined }, ['fileの値が合いません（必要：この項目、実際：なし）']],
])('about.json with %j is told in Japanese', (changed, messages) => {
  const content = JSON.parse(JSON.stringify({ ...ABOUT, ...changed })) as unknown
  const found = checkedFile('about.json', AboutSchema, content).faults.map(faultText)
  expect(found).toEqual(messages.map((message) => `about.json：${message}`))
})

it.each(['2026-02-31', '2026-13-01', '2026-2-1', '2026-00-10', 'きょう', ''])(
  'an edition of the day %j is refused in Japanese',
  (date) => {
    const { edit, importPlan } = laidOut()
    edit('annotations/edition.json', /"date": ".*?"/u, `"date": "${date}"`)
    const { exitCode, text } = importPlan()
    expect(exitCode).toBe(1)
    expect(text).toContain(`edition.json：dateの値が合いません（必要：${DAY}、実際："${date}"）`)
  },
)

it('what any file lacks or has in another shape is told without an English word', () => {
  const faults = [
    checkedFile('series.json', ANNOTATION_SCHEMAS['series.json'], [{ project: 1.5, basis: 'x', points: {} }]),
    checkedFile('glossary.json', ANNOTATION_SCHEMAS['glossary.json'], {}),
    checkedFile('edition.json', ANNOTATION_SCHEMAS['edition.json'], { date: '2026-01-01', changed: '' }),
  ].flatMap((checked) => checked.faults.map(faultText))
  expect(faults.join('\n')).not.toMatch(/Invalid|Received|string|Array|Object|undefined|\^|!0/u)
  expect(faults).toContain('series.json：0.projectの値が合いません（必要：整数、実際：1.5）')
  expect(faults).toContain('glossary.json：（全体）の値が合いません（必要：一覧（[ ] で囲む）、実際：{ }）')
  expect(faults).toContain('edition.json：changedの値が合いません（必要：空でないもの、実際：0）')
})
