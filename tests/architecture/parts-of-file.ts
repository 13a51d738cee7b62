import ts from 'typescript'
import { parse } from 'vue/compiler-sfc'

/** The parts of a file: a .vue file has all three, a .ts file only a script, a .css file only a style. */
export interface FileParts {
  script: ts.SourceFile
  template: string
  style: string
}

export function partsOfFile(path: string, source: string): FileParts {
  if (path.endsWith('.css')) return { script: parseScript(path, ''), template: '', style: source }
  if (!path.endsWith('.vue')) return { script: parseScript(path, source), template: '', style: '' }
  const { script, scriptSetup, template, styles } = parse(source, { filename: path }).descriptor
  return {
    script: parseScript(path, [script?.content, scriptSetup?.content].join('\n')),
    template: template?.content ?? '',
    style: styles.map(({ content }) => content).join('\n'),
  }
}

function parseScript(path: string, content: string): ts.SourceFile {
  return ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
}
