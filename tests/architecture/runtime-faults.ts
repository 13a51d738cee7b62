import { posix } from 'node:path'
import ts from 'typescript'
import { importsOfFile } from './imports-of-file.ts'
import { partsOfFile } from './parts-of-file.ts'
import type { SourceTree } from './source-tree.ts'

const NODE = /^(?:src\/build|data\/importer)\//
const NODE_NAMES = new Set(['Buffer', 'process', 'require', '__dirname', '__filename'])

/** The shared files run in the worker too. */
const WORKER = /^src\/offline\/(?:worker|shared)\//
const PAGE_NAMES = new Set(['window', 'document'])

/** Folders, with those inside them, whose .ts files work without Vue; only stores and `use-…` need it. */
export const PURE_FOLDERS = [
  'data/importer',
  'src/about',
  'src/browse',
  'src/cards',
  'src/event',
  'src/guide',
  'src/numbers',
  'src/offline',
  'src/plan',
  'src/portable',
  'src/record/figures',
  'src/record/years',
  'src/saved',
  'src/search',
  'src/sheets',
  'src/signage',
  'src/themes',
  'src/ui/browser',
  'src/ui/qr',
]
const NEEDS_VUE = /^use-|-store\.ts$|\.vue$/
const VUE = /^(?:vue|pinia|vue-router|@vueuse\/core)(?:\/|$)|\.vue$/

/** Names and imports that do not exist, or are not wanted, where a file runs; one line each, with the file's path. */
export function runtimeFaults(tree: SourceTree): string[] {
  return [...tree].flatMap(([path, source]) => {
    const parts = partsOfFile(path, source)
    const imports = importsOfFile(path, parts)
    const faults: string[] = []
    if (!NODE.test(path)) {
      const modules = imports.filter((target) => target.startsWith('node:'))
      for (const name of [...namesUsed(parts.script, NODE_NAMES), ...modules]) faults.push(`uses ${name} of Node`)
    }
    if (WORKER.test(path)) {
      for (const name of namesUsed(parts.script, PAGE_NAMES)) faults.push(`uses ${name}, which a worker does not have`)
    }
    if (isPure(path)) {
      for (const target of imports.filter((target) => VUE.test(target))) faults.push(`works without Vue, not ${target}`)
    }
    return faults.map((fault) => `${path}: ${fault}`)
  })
}

function isPure(path: string): boolean {
  return !NEEDS_VUE.test(posix.basename(path)) && PURE_FOLDERS.some((folder) => path.startsWith(`${folder}/`))
}

function namesUsed(script: ts.SourceFile, names: ReadonlySet<string>): string[] {
  const used: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.has(node.text) && !isOnlyAName(node)) used.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(script)
  return used
}

/** Whether the word is a property's or a declaration's name and not the global object. */
function isOnlyAName(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isShorthandPropertyAssignment(parent)) return false
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return parent.expression.getText() !== 'globalThis'
  return 'name' in parent && parent.name === node
}
