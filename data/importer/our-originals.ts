import type { AnnotationFiles } from './annotation-files.ts'
import type { Original } from './translated-texts.ts'

/** The files of a language with texts of ours, each with what it translates, in the order of our own files. */
export function ourOriginals(
  files: AnnotationFiles,
): Record<'themes.json' | 'glossary.json' | 'guide.json', Original[]> {
  return {
    'themes.json': files['themes.json'].flatMap(({ slug, title, lead, notice, introduction, chapters }) => [
      original(slug, title),
      original(`${slug}/lead`, lead),
      ...(notice === null ? [] : [original(`${slug}/notice`, notice)]),
      ...introduction.map((text, index) => original(`${slug}/introduction-${index + 1}`, text)),
      ...chapters.flatMap((chapter) => [
        original(`${slug}/${chapter.id}`, chapter.title.join('')),
        ...(chapter.lead === null ? [] : [original(`${slug}/${chapter.id}/lead`, chapter.lead)]),
        ...chapter.statements.map(({ text }, index) => original(`${slug}/${chapter.id}/${index + 1}`, text)),
      ]),
    ]),
    'glossary.json': files['glossary.json'].flatMap(({ id, term, explanation }) => [
      original(id, term),
      original(`${id}/explanation`, explanation),
    ]),
    'guide.json': files['guide.json'].flatMap(({ slug, title, lead, entries }) => [
      original(slug, title),
      original(`${slug}/lead`, lead),
      ...entries.map(({ of, why }) => original(`${slug}/${of}`, why)),
    ]),
  }
}

function original(id: string, text: string): Original {
  return { id, text, kind: 'name' }
}
