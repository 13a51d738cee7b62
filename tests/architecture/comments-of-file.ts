import ts from 'typescript'
import type { FileParts } from './parts-of-file.ts'

/** The comments of a file's script, template and style, as they are written. */
export function commentsOfFile({ script, template, style }: FileParts): string[] {
  return [
    ...commentsOfScript(script),
    ...(template.match(/<!--[\s\S]*?-->/g) ?? []),
    ...(style.match(/\/\*[\s\S]*?\*\//g) ?? []),
  ]
}

/** Asks the compiler, because `//` and `/*` also stand in texts and regular expressions. */
function commentsOfScript(script: ts.SourceFile): string[] {
  const ranges = new Map<number, ts.CommentRange>()
  const add = (position: number) => {
    const found = [
      ...(ts.getLeadingCommentRanges(script.text, position) ?? []),
      ...(ts.getTrailingCommentRanges(script.text, position) ?? []),
    ]
    for (const range of found) ranges.set(range.pos, range)
  }
  const visit = (node: ts.Node) => {
    const children = node.getChildren(script)
    if (children.length > 0) return children.forEach(visit)
    add(node.getFullStart())
    add(node.end)
  }
  visit(script)
  add(script.endOfFileToken.getFullStart())
  return [...ranges.values()].map(({ pos, end }) => script.text.slice(pos, end))
}
