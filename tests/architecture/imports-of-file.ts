import { posix } from 'node:path'
import ts from 'typescript'
import type { FileParts } from './parts-of-file.ts'

/**
 * Every module that a file refers to: static and dynamic imports, re-exports, import types, `import.meta.glob`, `new
 * URL(…, import.meta.url)`, `@import`.
 */
export function importsOfFile(path: string, { script, style }: FileParts): string[] {
  const named: string[] = []
  visit(script)
  for (const match of style.matchAll(/@import\s+(?:url\()?['"]?([^'")\s;]+)/g)) named.push(match[1] ?? '')
  return named.map((specifier) => resolveSpecifier(path, specifier))

  function visit(node: ts.Node): void {
    const specifier = specifierOf(node)
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) named.push(specifier.text)
    ts.forEachChild(node, visit)
  }
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal
  if (ts.isCallExpression(node)) {
    const callee = node.expression
    const names = callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === 'import.meta.glob'
    return names ? node.arguments[0] : undefined
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    return node.arguments?.[1]?.getText() === 'import.meta.url' ? node.arguments[0] : undefined
  }
  return undefined
}

/** A relative specifier becomes a path from the root; a package's name stays as it is. A query (`?raw`) is dropped. */
function resolveSpecifier(path: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('.')) return posix.join(posix.dirname(path), bare)
  return bare.startsWith('/') ? bare.slice(1) : bare
}
