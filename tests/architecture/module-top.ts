import ts from 'typescript'

const BROWSER_NAMES = new Set(['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'location'])

/**
 * The browser's global objects that a module uses while it is loaded (for a component: during setup). Prerendering
 * loads the same modules without a browser, and tests without a page. Inside functions they are allowed.
 */
export function browserNamesAtTop(script: ts.SourceFile): string[] {
  const names: string[] = []
  ts.forEachChild(script, visit)
  return names

  function visit(node: ts.Node): void {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return
    if (ts.isTypeOfExpression(node)) return
    if (ts.isIdentifier(node) && BROWSER_NAMES.has(node.text) && isRead(node)) names.push(node.text)
    ts.forEachChild(node, visit)
  }
}

/** Whether the name stands for the browser's object, not for a property, a declaration or an import of that name. */
function isRead(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return parent.expression.getText() === 'globalThis'
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node
  return !(ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isBindingElement(parent))
}
