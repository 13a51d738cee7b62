import type { CrossCheck, Series } from '../../src/plan/series.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { linesOf } from '../../src/plan/source-lines.ts'
import { faultIn, type Fault } from './faults.ts'
import { allDetails } from './plan-texts.ts'
import { YEAR_NAME, yearsNamedIn } from './year-names.ts'

/** A title names its subject if it shares this many letters with the label. */
const SHARED_LETTERS = 5
/** Words that qualify a number or a name in the text. A reader of the number must be told. */
const ONLY_REFERENCE = '参考'
const ONLY_PART = /一部|など|ほか/gu
/** A word that we quote in Japanese brackets, with brackets inside it or without. */
const QUOTED = /「([^「」]*)」/gu

/** The faults of our words about the numbers: titles, labels and notes, each compared with the lines. */
export function seriesWordFaults(
  series: readonly Series[],
  checks: readonly CrossCheck[],
  plan: Plan,
  lines: readonly string[],
): Fault[] {
  const texts = ownTexts(plan)
  return [
    ...series.flatMap((entry) =>
      [
        ...subjectFaults(entry),
        ...reserveFaults(entry, lines),
        ...readYearFaults(entry),
        ...quotationFaults([entry.label, entry.message, entry.note ?? ''].join('\n'), texts),
      ].map((message) => faultIn('series.json', `${entry.id}：${message}`)),
    ),
    ...checks.flatMap(({ id, text }) =>
      quotationFaults(text, texts).map((message) => faultIn('cross-checks.json', `${id}：${message}`)),
    ),
  ]
}

/** On a card, a sheet and a slide a title is alone, so it must name the subject of its number. */
function subjectFaults({ label, message }: Series): string[] {
  const shared = Array.from({ length: Math.max(0, label.length - SHARED_LETTERS + 1) }, (_, at) =>
    label.slice(at, at + SHARED_LETTERS),
  ).some((part) => message.includes(part))
  return shared ? [] : [`見出し「${message}」が、何の数か（${label}）を言っていません`]
}

/** What the text gives as 参考, or as part of something, must be shown with that remark. */
function reserveFaults({ label, message, note = '', basis, points }: Series, lines: readonly string[]): string[] {
  const faults = isReference(points, lines)
    ? [label, message]
        .filter((words) => !words.includes(ONLY_REFERENCE))
        .map((words) => `「${words}」に「参考」がありません`)
    : []
  if (basis !== 'counted') return faults
  const reserves = points.flatMap(({ phrases }) => phrases.join('').match(ONLY_PART) ?? [])
  return [
    ...faults,
    ...reserves.filter((word) => !note.includes(word)).map((word) => `注が、数えた言葉の「${word}」にふれていません`),
  ]
}

/** Whether the lines give a number as 参考. */
export function isReference(
  points: readonly Pick<Series['points'][number], 'source'>[],
  lines: readonly string[],
): boolean {
  return points.some(({ source }) => linesOf(source, lines).some(({ text }) => text.includes(ONLY_REFERENCE)))
}

/** A year tag at the end of a sentence says when it was recorded, not when each thing in it happened. */
function readYearFaults({ message, points }: Series): string[] {
  const read = points.some(
    ({ fiscalYears, phrases }) => fiscalYears.length > 1 && yearsNamedIn(phrases.join('、')).length === 0,
  )
  const rest = message.replaceAll(/（(?:平成|令和)(?:元|[0-9]+)～(?:平成|令和)?[0-9]+年度の記録）/gu, '')
  return read && rest.search(YEAR_NAME) >= 0
    ? [`見出し「${message}」の年度は、文の終わりの年度です（「…年度の記録」とだけ言えます）`]
    : []
}

/** A quotation is one unbroken stretch of one text of the plan. */
function quotationFaults(words: string, texts: readonly string[]): string[] {
  return [...words.matchAll(QUOTED)]
    .map(([, quoted = '']) => quoted)
    .filter((quoted) => !texts.some((text) => text.includes(quoted)))
    .map((quoted) => `「${quoted}」が、原文のどの文にも、ひと続きでありません`)
}

function ownTexts({ projects }: Plan): string[] {
  return projects.flatMap(({ overview, achievements }) => [
    ...overview.map(({ text }) => text),
    ...achievements.flatMap((achievement) => [
      achievement.text,
      ...allDetails(achievement.details).map(({ text }) => text),
    ]),
  ])
}
