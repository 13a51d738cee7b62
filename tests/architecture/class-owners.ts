import { basename, dirname } from 'node:path'
import { partsOfFile } from './parts-of-file.ts'
import type { SourceTree } from './source-tree.ts'

const SHARED = 'src/ui/styles/'

/** The selectors of a list. A comma within brackets does not separate two. */
function split(list: string): string[] {
  const selectors = ['']
  let depth = 0
  for (const character of list) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === ',' && depth === 0) selectors.push('')
    else selectors.push((selectors.pop() ?? '') + character)
  }
  return selectors
}

/** The selectors of a style sheet, without comments and at-rules. */
function selectorsOf(style: string): string[] {
  const rules = style.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)
  return [...rules].flatMap(([, list = '']) => (list.trim().startsWith('@') ? [] : split(list)))
}

function classesIn(style: string): string[] {
  return selectorsOf(style).flatMap((selector) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  )
}

/** The block of a class: `a-b` of `a-b__part` and of `a-b--kind`. */
function blockOf(name: string): string {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*/.exec(name)?.[0] ?? name
}

/** The block that a component may style: `theme-tile` for ThemeTile.vue, `places` for PlacesView.vue. */
function ownBlocks(path: string): string[] {
  const name = basename(path, '.vue')
    .replace(/(?<!^)(?=[A-Z])/g, '-')
    .toLowerCase()
  return [name, name.replace(/-view$/, '')]
}

/**
 * Whether a file's selectors may begin with a block. A component has its own; a .css file has all but those of components
 * in other folders, because its folder may share a block that is no component's.
 */
function mayBeginWith(block: string, path: string, tree: SourceTree): boolean {
  if (path.endsWith('.vue')) return ownBlocks(path).includes(block)
  const owners = [...tree.keys()].filter((other) => other.endsWith('.vue') && ownBlocks(other).includes(block))
  return owners.length === 0 || owners.some((owner) => dirname(owner) === dirname(path))
}

function sharedClasses(tree: SourceTree): Set<string> {
  const styles = [...tree].filter(([path]) => path.startsWith(SHARED) && path.endsWith('.css'))
  return new Set(styles.flatMap(([, style]) => classesIn(style)))
}

/**
 * `path: block` for every component and .css file whose selectors begin with a block that is neither its own nor shared;
 * sorted. All styles are in one sheet: such a rule would hold on every page.
 */
export function foreignBlocks(tree: SourceTree): string[] {
  const shared = sharedClasses(tree)
  const found = [...tree].flatMap(([path, source]) => {
    if (path.startsWith(SHARED)) return []
    const first = selectorsOf(partsOfFile(path, source).style).flatMap((selector) => {
      const name = /^\s*[a-z0-9]*\.([a-z][\w-]*)/.exec(selector)?.[1]
      return name === undefined || shared.has(name) ? [] : [blockOf(name)]
    })
    return first.filter((block) => !mayBeginWith(block, path, tree)).map((block) => `${path}: ${block}`)
  })
  return [...new Set(found)].sort()
}

/**
 * `path: class` for every class in a component's template that only other components style; sorted. A .css file counts
 * for all components of its folder, and those of src/ui/styles for all components. A component's own block is not
 * borrowed: the component around it may place it.
 */
export function borrowedClasses(tree: SourceTree): string[] {
  const shared = sharedClasses(tree)
  const styled = new Map([...tree].map(([path, source]) => [path, new Set(classesIn(partsOfFile(path, source).style))]))
  const styledAnywhere = new Set([...styled.values()].flatMap((names) => [...names]))
  const found = [...tree].flatMap(([path, source]) => {
    if (!path.endsWith('.vue')) return []
    const own = [...styled].filter(
      ([other]) => other === path || (other.endsWith('.css') && dirname(other) === dirname(path)),
    )
    return classesOfTemplate(path, source)
      .filter((name) => styledAnywhere.has(name) && !shared.has(name) && !ownBlocks(path).includes(name))
      .filter((name) => !own.some(([, names]) => names.has(name)))
      .map((name) => `${path}: ${name}`)
  })
  return [...new Set(found)].sort()
}

/** The classes of a component's template. */
function classesOfTemplate(path: string, source: string): string[] {
  return [...partsOfFile(path, source).template.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(/\s+/),
  )
}

/** `path: class` for every class that a script waits for (`useLazyHydrate`) and no template has; sorted. */
export function lostHydrations(tree: SourceTree): string[] {
  const drawn = new Set([...tree].flatMap(([path, source]) => classesOfTemplate(path, source)))
  return [...tree]
    .flatMap(([path, source]) =>
      [...source.matchAll(/useLazyHydrate\(\s*'\.([\w-]+)'/g)].map(([, name = '']) => ({ path, name })),
    )
    .filter(({ name }) => !drawn.has(name))
    .map(({ path, name }) => `${path}: ${name}`)
    .sort()
}
