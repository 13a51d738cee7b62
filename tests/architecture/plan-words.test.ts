// @vitest-environment node
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { annotations, plan } from '../plan/committed-content.ts'
import { isFirstPlan } from '../plan/first-plan.ts'
import { partsOfFile } from './parts-of-file.ts'
import { readTree, type SourceTree } from './source-tree.ts'

/**
 * What the interface says of a plan it takes from the plan: another city's has other years, other numbers of themes and
 * projects, another name. So no text of `src` may hold one.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))

const NUMBER = '(?:[2-9２-９]|[1-9１-９][\\d０-９]+|[二三四五六七八九]?十?[二三四五六七八九]|十)'
const THINGS = '年度|年間?[でのに、]|テーマ|事業|分野|記録|入口|部署|場面|場所'
const OF_A_PLAN: readonly [what: string, pattern: RegExp][] = [
  [
    'an era with its year',
    /(?:平成|令和|昭和)(?:元|[\d０-９一二三四五六七八九十])|(?<![A-Za-zＡ-Ｚ])[HRSＨＲＳ][\d０-９]{1,2}(?![\d０-９])/u,
  ],
  ['a year', /(?<!\d)(?:19|20)\d\d(?!\d)/u],
  ['a count', new RegExp(`(?<![\\d０-９年])${NUMBER}(?:つの|の|件の)?(?:${THINGS})`, 'u')],
  [
    'a name',
    new RegExp(
      [
        plan.municipality.name,
        annotations.city.appName,
        'さがみはら',
        // Another plan's may be words of every plan: 担当 for a column, きく for a flower.
        ...(isFirstPlan ? [annotations.city.flower, ...Object.values(annotations.printed)] : []),
      ].join('|'),
      'u',
    ),
  ],
]

/** Texts that have such a word, and are of no plan. This list only gets shorter. */
const KNOWN = new Map([['src/portable/messages.ts', ['Copyright (c) 2023 デジタル庁']]])
/** What a reader may type, how a text is read aloud, and what eras there are: no words of the interface. */
const NOT_SHOWN = /^src\/(?:search\/engine\/|readings\/|plan\/fiscal-year\.ts)/

/** The strings of a file with Japanese letters: of its script, and the text of its template. A value is ＊ there. */
function textsOf(path: string, source: string): string[] {
  const { script, template } = partsOfFile(path, source)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `＊${literal.text}`).join(''))
    ts.forEachChild(node, visit)
  }
  visit(script)
  found.push(...(template.replace(/<!--[\s\S]*?-->/g, '').match(/[^<>"'`{}]+/g) ?? []))
  return found.filter((text) => /[ぁ-んァ-ヶ一-龠]/u.test(text))
}

/** `path: what: text` for every text that holds a word of one plan. */
function planWords(tree: SourceTree, known: ReadonlyMap<string, readonly string[]>): string[] {
  return [...tree].flatMap(([path, source]) =>
    NOT_SHOWN.test(path)
      ? []
      : textsOf(path, source).flatMap((text) => {
          const rest = (known.get(path) ?? []).reduce((left, allowed) => left.replace(allowed, ''), text)
          return OF_A_PLAN.flatMap(([what, pattern]) =>
            pattern.test(rest) ? [`${path}: ${what}: ${pattern.exec(rest)?.[0] ?? ''}: ${text.trim()}`] : [],
          )
        }),
  )
}

it('no text of the interface names an era, a year, a number of things or a name of one plan', async () => {
  const tree = await readTree(root, ['src'], ['.ts', '.vue'])
  expect([...tree].flatMap(([path, source]) => textsOf(path, source)).length).toBeGreaterThan(900)
  expect(planWords(tree, KNOWN)).toEqual([])
})

it.each([
  ['平成26年度までの記録', 'an era with its year'],
  ['令和元年度の記録', 'an era with its year'],
  ['年度（Ｈ24、H24）でさがせます', 'an era with its year'],
  ['2012のような年度', 'a year'],
  ['五つの年度と、テーマの入口', 'a count'],
  ['市が5年で決めたこと', 'a count'],
  ['三つのテーマ', 'a count'],
  ['24の事業と111の記録', 'a count'],
  [`${plan.municipality.name}の表から`, 'a name'],
])('「%s」 is found: %s', (text, what) => {
  const tree = new Map([
    ['src/a/messages.ts', `/** ${text} */\nexport const a = { words: '${text}' }`],
    ['src/a/A.vue', `<script setup lang="ts">\n// ${text}\n</script>\n<template><p>${text}</p></template>`],
  ])
  expect(planWords(tree, new Map()).filter((found) => found.includes(`: ${what}: `))).toHaveLength(2)
})

it.each([
  '一つのファイル版',
  '年度は4月から翌年3月までの1年間です',
  '事業＊',
  '1行が一つの事業',
  '＊年度までの記録',
  '次の年度',
])('「%s」 is of every plan', (text) => {
  expect(planWords(new Map([['src/a/messages.ts', `export const a = '${text}'`]]), new Map())).toEqual([])
})

it('what is known is still there', async () => {
  const tree = await readTree(root, ['src'], ['.ts', '.vue'])
  for (const [path, texts] of KNOWN)
    for (const text of texts) expect(tree.get(path), `${path}: ${text}`).toContain(text)
})
