import { formulaSign } from '../../src/plan/formula-sign.ts'
import type { Detail, Plan, Project, SourceSpan } from '../../src/plan/plan.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import { faultAt, faultIn, type Fault } from './faults.ts'

interface CityText {
  text: string
  source: Pick<SourceSpan, 'from'> | null
}

/** The city's texts that no published table can hold, because a spreadsheet would run them as a formula. */
export function cityFormulaFaults({ title, policies, projects }: Plan): Fault[] {
  const ofPolicies = policies.flatMap((policy) => [
    { text: policy.title, source: policy.source },
    ...policy.phases.map(({ label, source }) => ({ text: label, source })),
  ])
  return [
    ...faultsIn([{ text: title, source: null }, ...ofPolicies]),
    ...projects.flatMap((project) =>
      faultsIn(textsOf(project)).map((fault) => ({ ...fault, project: project.number })),
    ),
  ]
}

/** The same among our own texts: those that stand in published tables. */
export function ourFormulaFaults(annotations: AnnotationFiles): Fault[] {
  const texts = {
    'glossary.json': annotations['glossary.json'].flatMap(({ id, term, reading, explanation, variants }) => [
      ...[id, term, reading, explanation],
      ...variants,
    ]),
    'series.json': annotations['series.json'].flatMap(({ id, label, unit, note = '', counted = [], points }) => [
      ...[id, label, unit, note],
      ...counted,
      ...points.flatMap(({ phrases }) => phrases),
    ]),
    'phase-projects.json': annotations['phase-projects.json'].map(({ reason }) => reason),
  }
  return Object.entries(texts).flatMap(([file, own]) =>
    own.flatMap((text) => {
      const what = whatIsWrong(text)
      return what === null ? [] : [faultIn(file, `${what}別の字で始めてください`)]
    }),
  )
}

function textsOf({ title, source, departments, overview, achievements, blocks = [] }: Project): CityText[] {
  return [
    { text: title, source },
    ...departments,
    ...overview,
    ...achievements,
    ...achievements.flatMap(({ details }) => withAllBelow(details)),
    ...blocks.flatMap(({ lines }) => lines),
  ]
}

function withAllBelow(details: readonly Detail[]): Detail[] {
  return details.flatMap((detail) => [detail, ...withAllBelow(detail.details)])
}

function faultsIn(texts: readonly CityText[]): Fault[] {
  return texts.flatMap(({ text, source }) => {
    const what = whatIsWrong(text)
    return what === null
      ? []
      : [
          faultAt(
            source?.from ?? null,
            `${what}前の行の続きなら、その行の終わりにつなぎ、箇条書きの印なら「・」にかえてください。どちらでもなければ、市の文書でその前にある言葉（項目の名前など）を、行のはじめに補ってください`,
          ),
        ]
  })
}

function whatIsWrong(text: string): string | null {
  const sign = formulaSign(text)
  if (sign === null) return null
  const start = text.length > 20 ? `${text.slice(0, 20)}…` : text
  return `「${start}」は「${sign}」で始まり、表計算ソフトが計算式として動かします。公開する表に、そのままは書けません。`
}
