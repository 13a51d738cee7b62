import { posix } from 'node:path'
import ts from 'typescript'
import type { SourceTree } from './source-tree.ts'
import { partsOfFile } from './parts-of-file.ts'

/** The path of a word: `savedText.list.undo`. */
type Path = string

/** A file's own name for a path: `words` for `savedText.file`. */
type Names = Map<string, Path>

const IS_TEXT = /^src\/(?:.*[/-])?messages\.ts$/
const COMMENTS_AND_IMPORTS = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$|^import\b[\s\S]*?\bfrom\b/gm
const CHAIN = /((?:\??\.\w+|\[[^\]]*\])*)/.source

/**
 * The words of all `messages.ts` that no file uses, by path. If a path is read with a key that is only known at run
 * time, or passed on as a whole, everything below it counts as used.
 */
export function unusedKeys(tree: SourceTree): Path[] {
  const keys = [...tree].flatMap(([path, source]) => (IS_TEXT.test(path) ? keysOf(path, source) : []))
  const roots = new Set(keys.map((key) => rootOf(key)))
  const leaves = new Set(keys)
  const said = new Set([...tree].flatMap(([path, source]) => saidIn(path, source, roots, leaves)))
  return keys.filter((key) => !isSaid(key, said))
}

const rootOf = (key: Path) => key.replace(/\..*$/, '')

/** Whether a path, or one above it, is used as a whole. */
function isSaid(key: Path, said: ReadonlySet<Path>): boolean {
  if (said.has(key)) return true
  const holder = key.replace(/\.?[^.]*$/, '')
  return holder !== '' && isSaid(holder, said)
}

/** The paths of all words in the objects that a text file exports. */
function keysOf(path: string, source: string): Path[] {
  const { script } = partsOfFile(path, source)
  return script.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return []
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer ? wordsIn(name.getText(), initializer) : [],
    )
  })
}

function wordsIn(place: Path, value: ts.Expression): Path[] {
  if (ts.isSatisfiesExpression(value) || ts.isAsExpression(value)) return wordsIn(place, value.expression)
  if (!ts.isObjectLiteralExpression(value)) return [place]
  return value.properties.flatMap((property) => {
    if (!property.name) return []
    const key = `${place}.${property.name.getText().replace(/^['"]|['"]$/g, '')}`
    return ts.isPropertyAssignment(property) ? wordsIn(key, property.initializer) : [key]
  })
}

/** The paths that a file uses: its names are resolved, as far as the keys are written out. */
function saidIn(path: string, source: string, roots: ReadonlySet<string>, leaves: ReadonlySet<Path>): Path[] {
  const { script, template } = partsOfFile(path, source)
  const names = namesIn(script, path, roots)
  if (names.size === 0) return []
  const code = `${script.text.replace(COMMENTS_AND_IMPORTS, '')}\n${spokenIn(template)}`
  return [...code.matchAll(sayingOf([...names.keys()]))].flatMap(([, local = '', chain = '']) => {
    const place = names.get(local)
    if (place === undefined) return []
    const said = writtenOut(place, chain)
    return !leaves.has(said) && isOnlyNamed(code, local, chain) ? [] : [said]
  })
}

/** One of the names with the keys after it, where it is neither a declaration nor a property of something else. */
function sayingOf(names: readonly string[]): RegExp {
  const before = /(?<![\w'-]|(?<!\.\.)\.|\btypeof |\bconst )/.source
  return new RegExp(`${before}(${names.join('|')})\\b(?!:)${CHAIN}`, 'g')
}

/** The code in a template: bound attributes, directives and double braces. */
function spokenIn(template: string): string {
  const code = template.matchAll(/\{\{([\s\S]*?)\}\}|\s(?:[:@#]|v-)[^\s=>]*="([^"]*)"/g)
  return [...code].map(([, shown, bound]) => shown ?? bound).join('\n')
}

/** Follows a chain of keys up to the first that is only known at run time. */
function writtenOut(place: Path, chain: string): Path {
  const keys = [...chain.matchAll(/\.(\w+)|\['(\w+)'\]|(\[)/g)]
  const end = keys.findIndex(([, , , dynamic]) => dynamic !== undefined)
  return [place, ...keys.slice(0, end < 0 ? undefined : end).map(([, plain, quoted]) => plain ?? quoted ?? '')].join(
    '.',
  )
}

/** Whether the words are assigned to another name: `const words = savedText.file`. */
function isOnlyNamed(code: string, local: string, chain: string): boolean {
  const whole = `${local}${chain}`
  return RegExp(`(?:const \\w+|\\}) = ${escaped(whole)}(?![\\w.(\\[])`).test(code)
}

const escaped = (text: string) => text.replace(/[.[\]()?]/g, '\\$&')

/** A file's names for the words: as imported or exported, and renamed parts of them. */
function namesIn(script: ts.SourceFile, path: string, roots: ReadonlySet<string>): Names {
  const names: Names = new Map()
  if (IS_TEXT.test(path))
    for (const root of roots) if (script.text.includes(`export const ${root}`)) names.set(root, root)
  visit(script)
  return names

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) && !isOfText(node.moduleSpecifier)) return
    if (ts.isImportSpecifier(node)) {
      const imported = (node.propertyName ?? node.name).getText()
      if (roots.has(imported)) names.set(node.name.getText(), imported)
    }
    if (ts.isVariableDeclaration(node) && node.initializer) rename(node.name, node.initializer.getText())
    ts.forEachChild(node, visit)
  }

  function isOfText(specifier: ts.Expression): boolean {
    return ts.isStringLiteral(specifier) && IS_TEXT.test(posix.join(posix.dirname(path), specifier.text))
  }

  function rename(name: ts.BindingName, value: string): void {
    const [, local = '', chain = ''] = RegExp(`^(\\w+)${CHAIN}$`).exec(value) ?? []
    const place = names.get(local)
    if (place === undefined) return
    if (ts.isIdentifier(name)) names.set(name.text, writtenOut(place, chain))
    if (!ts.isObjectBindingPattern(name)) return
    for (const element of name.elements) {
      const key = (element.propertyName ?? element.name).getText()
      names.set(element.name.getText(), `${writtenOut(place, chain)}.${key}`)
    }
  }
}
