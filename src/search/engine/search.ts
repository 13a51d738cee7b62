import type { Annotations } from '../../plan/annotations.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Glossary, GlossaryTerm } from '../../plan/glossary.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SearchLexicon } from '../../plan/search-lexicon.ts'
import type { InterpretedQuery } from './interpret-query.ts'
import { lexiconOf } from './lexicon.ts'
import { searchDocuments, type SearchDocument } from './search-documents.ts'
import { glossarySearch } from './search-glossary.ts'
import { searchOver } from './search-over.ts'
import type { SearchWord } from './search-query.ts'
import type { ShownPassage } from './shown-passages.ts'
import { knownWords } from './suggestions.ts'

/** A result: a document with those of its own passages that contain the words. */
export interface Found {
  document: SearchDocument
  /** The years that it counts for; none where the words occur only in parts without a year. */
  years: readonly FiscalYear[]
  passages: readonly ShownPassage[]
  /** Whether its own texts contain several words of the query, all of them. */
  holdsAll: boolean
}

export interface SearchAnswer extends InterpretedQuery {
  found: readonly Found[]
  /** How it was found: by the words of the text, by those of a policy or theme, or by our explanation of a term. */
  by: 'own' | 'groups' | 'explanation'
  /** Synonyms that were searched for too, and that occur. */
  synonyms: readonly string[]
  /** Words that do not occur, and the words that were searched for instead. */
  substitutions: readonly { typed: string; by: readonly string[] }[]
  /** The glossary terms that the words name, or, where nothing else is found, whose explanation contains them. */
  terms: readonly GlossaryTerm[]
  /** Where nothing is found: the words that do not occur, each with the most similar words that do. */
  unknown: readonly { kind: SearchWord['kind']; typed: string; nearest: readonly string[] }[]
  /** Where several words together find nothing: those that find something alone. */
  singleHits: readonly string[]
}

export type Search = (input: string) => SearchAnswer

/** Creates the search over the whole plan, in one go. */
export function createSearch(
  plan: Plan,
  annotations: Annotations,
  searchLexicon: SearchLexicon,
  glossary: Glossary,
): Search {
  const steps = searchInSteps(plan, annotations, searchLexicon, glossary)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/**
 * Creates the search over the whole plan in steps, one project each, so that the page can react to the reader between
 * them. A call of the finished search only compares.
 */
export function* searchInSteps(
  plan: Plan,
  annotations: Annotations,
  searchLexicon: SearchLexicon,
  glossary: Glossary,
): Generator<undefined, Search, undefined> {
  const lexicon = lexiconOf(searchLexicon)
  yield
  const documents: SearchDocument[] = []
  for (const ofProject of searchDocuments(plan, annotations, lexicon.readings)) {
    documents.push(...ofProject)
    yield
  }
  const terms = glossarySearch(glossary)
  yield
  const known = knownWords(documents, searchLexicon, glossary, lexicon.readings)
  yield
  const search = searchOver(documents, lexicon, terms, known)
  // Code that has run before is faster, so a first search is run here and not by the reader's first letter.
  for (const example of annotations.city.searchExamples) {
    search(example)
    yield
  }
  return search
}
