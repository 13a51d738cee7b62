import type { Glossary } from '../../plan/glossary.ts'
import { LAZY_DATA_SCHEMA_VERSION } from '../../plan/schema-versions.ts'

const PROJECT_LINK = /#p(\d+)$/

/** Reads the glossary from the page, for the search in explanations. */
export function pageGlossary(page: ParentNode): Glossary {
  const terms = [...page.querySelectorAll<HTMLElement>('[data-term]')].map((entry) => ({
    id: entry.dataset['term'] ?? '',
    term: entry.querySelector('dt b')?.textContent ?? '',
    variants: entry.dataset['variants']?.split('|') ?? [],
    reading: entry.querySelector('dt small')?.textContent ?? '',
    explanation: entry.querySelector('dd')?.textContent ?? '',
    projects: [...entry.querySelectorAll('dd a')].map((link) =>
      Number(PROJECT_LINK.exec(link.getAttribute('href') ?? '')?.[1]),
    ),
  }))
  return { schemaVersion: LAZY_DATA_SCHEMA_VERSION, plan: '', terms }
}
