import * as v from 'valibot'

const EXPECTED: Readonly<Record<string, string>> = {
  string: '文字列（" で囲む）',
  number: '数',
  boolean: 'trueかfalse',
  Array: '一覧（[ ] で囲む）',
  Object: '項目の組（{ } で囲む）',
  never: 'この項目がないこと',
}

const RECEIVED: Readonly<Record<string, string>> = { undefined: 'なし', Array: '[ ]', Object: '{ }' }

/** What rules without a message of their own ask for, by their type. */
const RULES: Readonly<Record<string, string>> = {
  integer: '整数',
  iso_date: '日付。例：2026-11-22',
  non_empty: '空でないもの',
  min_length: '一つ以上',
}

/** What a schema did not accept in a hand-written file, as one Japanese sentence: 「idの値が合いません（必要：…、実際：…）」. */
export function issueText(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '（全体）'
  return `${path}の値が合いません（必要：${expected(issue)}、実際：${RECEIVED[issue.received] ?? issue.received}）`
}

function expected({ kind, type, received, expected: what, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema') return (message.startsWith('Invalid ') ? RULES[type] : message) ?? what ?? message
  if (received === 'undefined') return 'この項目'
  const choices = (what ?? '').replace(/^\((.*)\)$/u, '$1').split(' | ')
  return choices.map((choice) => EXPECTED[choice] ?? choice).join('か')
}
