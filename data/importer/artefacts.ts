/** What the form prints around the city's words and the plan therefore does not keep. */
export type ArtefactKind =
  'policy-code' | 'table-head' | 'project-number' | 'department-separator' | 'section-mark' | 'bullet' | 'page-number'

/** A piece of the source text that is no part of the plan, with the line that it stands in. */
export interface Artefact {
  kind: ArtefactKind
  text: string
  line: number
}
