/** What the city's form prints around the words, and the plan therefore leaves out. */
export type ArtefactKind =
  | 'policy-code'
  | 'table-head'
  | 'project-number'
  | 'department-separator'
  | 'section-mark'
  | 'bullet'
  | 'no-record'
  | 'page-number'

/** A piece of the source text that is not part of the plan, with its line. */
export interface Artefact {
  kind: ArtefactKind
  text: string
  line: number
}
