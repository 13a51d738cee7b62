// @vitest-environment node
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { partsOfFile } from './parts-of-file.ts'
import { readTree, type SourceTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * What a file exports by name, types included, without what it only passes on. A component counts
 * under its file's name, so it may be called as the type that it draws, but not as another component.
 */
function exportedNames(path: string, source: string): string[] {
  const component = path.endsWith('.vue') ? [basename(path)] : []
  return component.concat(namesOfScript(path, source))
}

function namesOfScript(path: string, source: string): string[] {
  return partsOfFile(path, source).script.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.getText()),
      )
    const named = ts.isFunctionDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
    return named || ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)
      ? [statement.name?.text ?? '']
      : []
  })
}

/** Names that two files export: a newcomer who meets one cannot know which is meant. A schema and its type are one file. */
function namesOfTwo(tree: SourceTree): string[] {
  const files = new Map<string, Set<string>>()
  for (const [path, source] of tree)
    for (const name of exportedNames(path, source)) files.set(name, (files.get(name) ?? new Set()).add(path))
  return [...files].filter(([, paths]) => paths.size > 1).map(([name, paths]) => `${name}: ${[...paths].join(', ')}`)
}

it('sees a name that two files export, and not one that a file exports as value and type', () => {
  const tree = new Map([
    ['src/plan/a.ts', 'export const Mark = 1\nexport type Mark = number\nexport function only() {}'],
    ['src/plan/b.ts', 'export interface Mark {}\nconst only = 1'],
    ['src/cards/CardMap.vue', '<template><p>a</p></template>'],
    ['src/sheets/CardMap.vue', '<template><p>b</p></template>'],
    ['src/cards/use-map.ts', 'export function useMap() {}'],
    ['src/sheets/use-map.ts', 'export const useMap = 1'],
  ])
  expect(namesOfTwo(tree)).toEqual([
    'Mark: src/plan/a.ts, src/plan/b.ts',
    'CardMap.vue: src/cards/CardMap.vue, src/sheets/CardMap.vue',
    'useMap: src/cards/use-map.ts, src/sheets/use-map.ts',
  ])
})

it('an exported name means one thing', async () => {
  expect(namesOfTwo(await readTree(root, ['src', 'data/importer'], ['.ts', '.vue']))).toEqual([])
})
