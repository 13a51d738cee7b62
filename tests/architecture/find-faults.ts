import ts from 'typescript'
import { hasPlace, importFault } from './import-arrows.ts'
import { importsOfFile } from './imports-of-file.ts'
import { browserNamesAtTop } from './module-top.ts'
import { partsOfFile } from './parts-of-file.ts'
import type { FileParts } from './parts-of-file.ts'
import type { SourceTree } from './source-tree.ts'

type Rule = (path: string, parts: FileParts, source: string) => string[]

const NODE_ONLY = /^(?:src\/build|data\/importer)\//
const ENTRY = /^src\/(?:main|start|portable\/search\/main)\.ts$/
const VAGUE_NAME = /(?:^|\/)(?:utils?|helpers?|misc|common|lib)(?:\/|\.[^/]+$)/i
const REGISTRY = /registry\.[\w-]+\.(?:org|com|net)|npmjs\.(?:org|com)|pypi\.org|\/artifactory\//i
const COLOUR = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i
const TOKENS = 'src/ui/styles/tokens.css'

const rules: Rule[] = [
  (path) => (hasPlace(path) ? [] : ['has no place in the layout']),

  (path, parts) =>
    importsOfFile(path, parts)
      .map((target) => importFault(path, target))
      .filter((fault) => fault !== undefined),

  (_path, { script }) => (isBarrel(script) ? ['is a barrel: it only passes on what other files hold'] : []),

  (path) => (VAGUE_NAME.test(path) ? ['has a name that does not say what it holds'] : []),

  (path, { script }) =>
    NODE_ONLY.test(path) || ENTRY.test(path)
      ? []
      : browserNamesAtTop(script).map((name) => `touches ${name} while it is loaded`),

  (_path, { template }) =>
    /\sstyle=|(?:\sv-bind:|\s[:.])style=/.test(template)
      ? ['has a style attribute, which the Content-Security-Policy blocks']
      : [],

  (_path, _parts, source) => (REGISTRY.test(source) ? ['names a package registry'] : []),

  (path, { template, style }) =>
    path === TOKENS ? [] : coloursIn(template, style).map((colour) => `has a colour of its own (${colour})`),
]

/** Every breach of the layout in these files, one line each, beginning with the file's path. */
export function findFaults(tree: SourceTree): string[] {
  return [...tree].flatMap(([path, source]) => {
    const parts = partsOfFile(path, source)
    return rules.flatMap((rule) => rule(path, parts, source)).map((fault) => `${path}: ${fault}`)
  })
}

function isBarrel(script: ts.SourceFile): boolean {
  const passesOn = (statement: ts.Statement) =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined
  return script.statements.length > 0 && script.statements.every(passesOn)
}

function coloursIn(template: string, style: string): string[] {
  const withoutComments = style.replace(/\/\*[\s\S]*?\*\//g, '')
  // Only values: `#add` may also be an id in a selector.
  const values = [...withoutComments.matchAll(/:([^:;{}]+)(?=[;}])/g)].map(([, value]) => value ?? '')
  const attributes = [...template.matchAll(/\s(?:fill|stroke|color|stop-color)="([^"]*)"/g)].map(
    ([, value]) => value ?? '',
  )
  return [...values, ...attributes].flatMap((value) => COLOUR.exec(value)?.[0] ?? [])
}
