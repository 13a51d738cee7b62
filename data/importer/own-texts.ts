import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { hasKanji } from '../../src/readings/marked-readings.ts'

/** Files of data/annotations that hold no words to be read, or words that are read elsewhere. */
const NO_WORDS =
  /^(?:pictures|readings|school-kanji|line-breaks|reading-occurrences|own-readings|disputed-readings|reading-phrases|reading-cut-lines)\.json$/

/** What a query means, and what only the build writes or tests: no reader sees their strings as they stand. */
const NOT_SHOWN = /^src\/(?:search\/engine|build|readings|plan)\/|wrapped-lines|year-description|month\.ts/

/**
 * Our own texts with kanji by the file that holds them, from the repository's root: every string of data/annotations and
 * of a room's records, and every string of the components and modules of src. Not the translations, whose Japanese stands
 * in the other files. A value that is put into a text is ＊ here. `plan`: the folder of the plan, from the root.
 */
export function ownTexts(root: string, plan = 'data'): Map<string, string[]> {
  const annotations = filesIn(root, `${plan}/annotations`, /\.json$/).filter(
    (path) => !NO_WORDS.test(nameOf(path)) && !path.includes('/languages/'),
  )
  const records = filesIn(root, 'src', /\.json$/).filter((path) => path.includes('/report/'))
  const modules = filesIn(root, 'src', /\.(?:ts|vue)$/).filter((path) => !NOT_SHOWN.test(path))
  const texts = [
    ...[...annotations, ...records].map(
      (path) => [path, stringsOf(JSON.parse(readFileSync(join(root, path), 'utf8')))] as const,
    ),
    ...modules.map((path) => [path, textsOfModule(path, readFileSync(join(root, path), 'utf8'))] as const),
  ]
  const withKanji = texts.map(([path, all]): [string, string[]] => [path, [...new Set(all.filter(hasKanji))]])
  return new Map(withKanji.filter(([, all]) => all.length > 0))
}

function filesIn(root: string, folder: string, wanted: RegExp): string[] {
  const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return found
    .filter((path) => wanted.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

/** The strings of a module; of a component also the text of its template. */
function textsOfModule(path: string, source: string): string[] {
  const scripts = path.endsWith('.vue') ? [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)] : [['', source]]
  const template = path.endsWith('.vue') ? /<template>([\s\S]*)<\/template>/.exec(source)?.[1] : undefined
  const written = template?.replace(/<!--[\s\S]*?-->/g, '').match(/[^<>"'`{}]+/g) ?? []
  return [...scripts.flatMap(([, script = '']) => literalsOf(script)), ...written.map((text) => text.trim())]
}

function literalsOf(source: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text)
    if (ts.isTemplateExpression(node))
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => `＊${literal.text}`).join(''))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest))
  return texts
}
