import planData from '../../data/plan.json'
import readingData from '../../data/reading.json'
import sourceText from 'source-text'
import { readContent } from '../../src/plan/content.ts'
import type { ReadingFile } from '../../src/plan/annotations.ts'

/** The source file's text as it is committed. */
export const committedText = sourceText

/** The data files as they are committed, read anew for each test that changes them. */
export function committedFiles() {
  return structuredClone({ plan: planData as unknown, reading: readingData as unknown, source: sourceText })
}

const result = readContent(committedFiles())
if (result.kind === 'refused') throw new Error(`the committed data is refused: ${JSON.stringify(result.reason)}`)

/** What the app shows: the committed plan, reading and lines. */
export const { plan, reading, lines } = result.content

/** The reading as the file holds it; the app fetches its numbers apart from the rest. */
export const wholeReading = readingData as unknown as ReadingFile
export const numbers = { series: wholeReading.series, crossChecks: wholeReading.crossChecks }

export const projectNumbers = plan.projects.map(({ number }) => number)

export const achievements = plan.projects.flatMap((project) => project.achievements)
