import type { NamedBlock } from '../../src/plan/plan.ts'
import { parsed, type Parsed } from './faults.ts'
import { isBlank } from './lines.ts'
import { pageNumberFaults } from './page-numbers.ts'
import type { ProjectSections } from './project-sections.ts'

/**
 * What stands under the form's further headings (【評価】), line by line as it stands, named by the heading's words. A
 * heading with nothing below is read as if it were absent.
 */
export function readBlocks(sections: ProjectSections['blocks'], number: number): Parsed<NamedBlock[]> {
  const filled = sections
    .map((section) => ({ ...section, lines: section.lines.filter((line) => !isBlank(line)) }))
    .filter(({ lines }) => lines.length > 0)
  const blocks = filled.map(({ mark, line, lines: own }, index) => {
    const id = `p${number}-b${index + 1}`
    return {
      id,
      name: mark.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
      lines: own.map(({ number: at, text }, order) => ({
        id: `${id}-${order + 1}`,
        text: text.trim(),
        source: { from: at, to: at },
      })),
      source: { from: line, to: own.at(-1)?.number ?? line },
    }
  })
  // What stands behind a block's heading, on its line, is no page number: 「【評価】3」.
  const pages = sections.flatMap(({ line, lines }) => pageNumberFaults(lines.filter(({ number: at }) => at !== line)))
  return parsed(blocks, [], pages)
}
