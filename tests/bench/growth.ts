/** `npm run growth`: what plans of 24, 240 and 2,400 projects cost, as a Markdown table. See README.md here. */
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotli } from '../../src/build/host/compress.ts'
import type { Content } from '../../src/plan/content.ts'
import type { Glossary } from '../../src/plan/glossary.ts'
import type { SearchLexicon } from '../../src/plan/search-lexicon.ts'
import { createSearch } from '../../src/search/engine/search.ts'
import { committedAnnotations, committedPlan } from '../browser/committed-plan.ts'
import { grownAnnotations, grownPlan } from './grown-plan.ts'
import { median } from './medians.ts'

const TIMES = [1, 10, 100]
/** Typed letter by letter, after a first search. */
const TYPED = ['コンビニ', '待ち人数', 'ホームページ', '災害情報']
const readData = (name: string): unknown => JSON.parse(readFileSync(`data/${name}`, 'utf8'))
const lexicon = readData('search-lexicon.json') as SearchLexicon
const glossary = readData('glossary.json') as Glossary

/** The copies' words are the same and would compress to nothing; other projects have other words. */
const committedBrotli = (await brotli(Buffer.from(JSON.stringify(committedPlan)))).length

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
// Vue and Workbox choose their builds by it as they are imported: the one that readers get.
process.env['NODE_ENV'] = 'production'
const { viewRenderer } = await import('./rendered-views.ts')
const renderer = await viewRenderer()
const rows = []
for (const times of TIMES) rows.push(await costOf(times))
await renderer.close()

const labels = [...new Set(rows.flatMap((row) => Object.keys(row)))]
console.log(`| | ${rows.map(({ projects }) => `${projects} projects`).join(' | ')} |`)
console.log(`| --- |${rows.map(() => ' ---: |').join('')}`)
for (const label of labels.filter((name) => name !== 'projects'))
  console.log(`| ${label} | ${rows.map((row) => row[label]).join(' | ')} |`)

async function costOf(times: number): Promise<Record<string, string>> {
  const plan = grownPlan(committedPlan, times)
  const annotations = grownAnnotations(committedAnnotations, committedPlan.projects.length, times)
  const content: Content = { plan, annotations, lines: [] }
  const json = Buffer.from(JSON.stringify(plan))
  // Twice, as the first time compiles the components.
  await renderer.list(content)
  const list = await timed(() => renderer.list(content))
  await renderer.map(content)
  const map = await timed(() => renderer.map(content))
  return {
    projects: plan.projects.length.toLocaleString('en'),
    'plan.json, compressed': `${kB(json.length)}, ${kB(times * committedBrotli)}`,
    ...(await searchCost(content)),
    'list page: rendered, HTML': `${ms(list.taken)}, ${kB(Buffer.byteLength(list.result))}`,
    'map: rendered, HTML': `${ms(map.taken)}, ${kB(Buffer.byteLength(map.result))}`,
  }
}

async function searchCost({ plan, annotations }: Content): Promise<Record<string, string>> {
  const before = heap()
  const made = await timed(() => createSearch(plan, annotations, lexicon, glossary))
  const size = heap() - before
  const first = await timed(() =>
    made
      .result('システム')
      .found.slice(0, 20)
      .map(({ passages }) => passages),
  )
  const strokes: number[] = []
  for (const word of TYPED)
    for (let length = 1; length <= word.length; length += 1)
      strokes.push((await timed(() => made.result(word.slice(0, length)))).taken)
  return {
    'search: made, memory': `${ms(made.taken)}, ${(size / 1e6).toFixed(1)} MB`,
    'search: first word': ms(first.taken),
    'search: a key stroke (median, longest)': `${ms(median(strokes) ?? 0)}, ${ms(Math.max(...strokes))}`,
  }
}

/** In ms of processor time, which depends on the load of the machine less than a clock does. */
async function timed<Result>(run: () => Result | Promise<Result>): Promise<{ taken: number; result: Result }> {
  const start = process.cpuUsage()
  const result = await run()
  const { user, system } = process.cpuUsage(start)
  return { taken: (user + system) / 1000, result }
}

function heap(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

function ms(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}
