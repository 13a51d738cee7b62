import { type Citation, citedWork } from './citation.ts'
import { citationKey } from './citation-key.ts'

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces, also those after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}

/** A text as the value of a BibTeX field: TeX shows it letter by letter. Line ends become spaces. */
export function bibtexText(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\~^{}$&%#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
}

/** An address as the value of `url`, which is read letter by letter: only what would end the field is encoded. */
export function bibtexAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent)
}

/** A citation as an entry of BibTeX (`@misc`, with the fields of BibLaTeX). The author's and the title's letters stay. */
export function bibtexEntry(citation: Citation, note: string): string {
  const { appName, edition, day, address } = citation
  const { author, title } = citedWork(citation)
  const fields = [
    ['author', `{${bibtexText(author)}}`],
    ['title', `{${bibtexText(title)}}`],
    ['howpublished', bibtexText(appName)],
    ['version', edition],
    ['url', bibtexAddress(address)],
    ['urldate', day],
    ['language', 'japanese'],
    ['note', bibtexText(note)],
  ]
  return `@misc{${citationKey(citation)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`
}
