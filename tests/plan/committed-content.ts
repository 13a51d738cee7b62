import planData from '../../data/plan.json'
import annotationsData from '../../data/annotations.json'
import numbersData from '../../data/numbers.json'
import sourceText from 'source-text'
import { readContent } from '../../src/plan/content.ts'
import type { Numbers } from '../../src/plan/series.ts'

/** The source file's text as it is committed. */
export const committedText = sourceText

/** The committed data files, read again for each test that changes them. */
export function committedFiles() {
  return structuredClone({ plan: planData as unknown, annotations: annotationsData as unknown, source: sourceText })
}

const result = readContent(committedFiles())
if (result.kind === 'refused') throw new Error(`the committed data is refused: ${JSON.stringify(result.reason)}`)

/** What the app shows: the committed plan, annotations and lines. */
export const { plan, annotations, lines } = result.content

/** The numbers that only some pages fetch. */
export const numbers = numbersData as unknown as Numbers

/** Both together, as some pages use them. */
export const annotationsWithNumbers = { ...annotations, ...numbers }

export const projectNumbers = plan.projects.map(({ number }) => number)

export const achievements = plan.projects.flatMap((project) => project.achievements)
