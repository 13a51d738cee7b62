// @first-plan
import { describe, expect, it } from 'vitest'
import type { WrittenTheme } from '../../../data/importer/themes.ts'
import type { Figure } from '../../../src/plan/annotations.ts'
import { importWith, type Outcome } from './data-directory.ts'
import { dataFile } from './real-text.ts'

const themes = JSON.parse(dataFile('annotations/themes.json')) as WrittenTheme[]
const phases = JSON.parse(dataFile('annotations/phase-projects.json')) as Record<string, unknown>[]
const city = JSON.parse(dataFile('annotations/city.json')) as Record<string, unknown>

const withFirst = <T>(list: readonly T[], change: Partial<T> | Record<string, unknown>): unknown[] =>
  list.map((item, index) => (index === 0 ? { ...item, ...change } : item))
const withoutProject = (number: number): WrittenTheme[] =>
  themes.map((theme) => ({ ...theme, projects: theme.projects.filter((project) => project !== number) }))
/** Without English: that a changed Japanese sentence needs another one is tested with the languages. */
const importThemes = (list: unknown): Outcome =>
  importWith('annotations/themes.json', JSON.stringify(list), 'annotations/languages/en')
const importTheme = (change: Partial<WrittenTheme> | Record<string, unknown>): Outcome =>
  importThemes(withFirst(themes, change))
const importPhases = (list: unknown): Outcome => importWith('annotations/phase-projects.json', JSON.stringify(list))
const importBreaks = (list: unknown): Outcome => importWith('annotations/line-breaks.json', JSON.stringify(list))
const chapter = (statements: WrittenTheme['chapters'][number]['statements']): WrittenTheme['chapters'][number] => ({
  id: 'chapter',
  title: ['章'],
  lead: null,
  statements,
})
const statement = (of: string, from: number, to: number): Partial<WrittenTheme> => ({
  chapters: [chapter([1, 2, 3].map(() => ({ text: '文', sources: [{ of, source: { from, to } }] })))],
})
const stated = (value: number, phrase: string, from: number, to: number): { figure: Figure } => ({
  figure: { basis: 'stated', value, unit: '', caption: '', period: '', phrase, source: { from, to } },
})
const words = (phrase: string, from: number, to: number): { figure: Figure } => ({
  figure: { basis: 'words', caption: '', phrase, source: { from, to } },
})

describe('annotations that fit', () => {
  it.each<[string, () => Outcome]>([
    ['as they are', () => importThemes(themes)],
    ['a statement on an achievement', () => importTheme(statement('p1-a1', 17, 18))],
    [
      'a statement on an achievement’s detail',
      () => importTheme({ ...statement('p14-a2', 331, 332), projects: [...(themes[0]?.projects ?? []), 14] }),
    ],
    ['a figure stated', () => importTheme(stated(4, 'H26年に4件', 17, 18))],
    ['a figure stated over a wrap', () => importTheme(stated(1, 'H24年度に1件、H25年度に1件', 17, 18))],
    ['a figure stated in full-width digits', () => importTheme(stated(3, '市内３自治会', 458, 460))],
    ['a figure stated in 万', () => importTheme(stated(100_000, '年間約10万件', 616, 616))],
    ['words of the city in place of a figure', () => importTheme(words('Ｊアラートを更新した', 422, 422))],
  ])('are written: %s', (_, run) => {
    const outcome = run()
    expect(outcome.messages[0]).toBe(
      'plan.json、annotations.json、numbers.json、theme-articles.json、glossary.json、guide.json、search-lexicon.json、reading-dictionary.json、editions.jsonを書きました。',
    )
    expect(outcome).toMatchObject({ exitCode: 0, untouched: false })
    expect(outcome.plan).toBe(dataFile('plan.json'))
  })
})

describe('annotations that refer to something that is not there', () => {
  it.each<[string, () => Outcome, RegExp]>([
    ['an unknown project in a theme', () => importTheme({ projects: [1, 2, 3, 4, 5, 6, 25] }), /事業25がありません/u],
    ['a project twice in a theme', () => importTheme({ projects: [1, 2, 3, 4, 5, 6, 6] }), /同じ事業が二度/u],
    ['a project in no theme', () => importThemes(withoutProject(5)), /事業5が、どのテーマにも/u],
    ['a slug with a capital', () => importTheme({ slug: 'Services' }), /Services：slug/u],
    ['a slug twice', () => importThemes(withFirst(themes, { slug: themes[1]?.slug })), /同じslug/u],
    ['a statement on an unknown id', () => importTheme(statement('p1-a9', 17, 18)), /p1-a9がありません/u],
    ['a statement on other lines', () => importTheme(statement('p1-a1', 17, 20)), /文の行（17～20）が、p1-a1の行/u],
    ['a statement on no lines', () => importTheme(statement('p1-a1', 18, 17)), /順が逆/u],
    [
      'a phrase that does not stand there',
      () => importTheme(stated(4, 'H26年に4件', 19, 20)),
      /「H26年に4件」が19～20行目に/u,
    ],
    ['an empty phrase', () => importTheme(stated(4, '', 17, 18)), /行目にありません/u],
    [
      'a phrase of two items',
      () => importTheme(stated(77, 'H25：70団体（新規11団体）H26：77団体', 329, 330)),
      /一つの項目の文に、ひと続きでありません/u,
    ],
    [
      'a number given as 参考 without saying so',
      () => importTheme(stated(62, '平成26年度末62手続き', 19, 19)),
      /に「参考」がありません/u,
    ],
    ['a phrase without the value', () => importTheme(stated(6, 'H26年に4件', 17, 18)), /数値6がありません/u],
    ['a value that is part of another', () => importTheme(stated(1, 'H22年度に10件', 17, 18)), /数値1がありません/u],
    ['words that do not stand there', () => importTheme(words('Ｊアラートを始めた', 422, 422)), /が422～422行目に/u],
    [
      'a number that we counted',
      () => importTheme({ figure: { basis: 'counted', value: 5, unit: '件', caption: '', period: '', counted: [] } }),
      /0\.figure/u,
    ],
    ['an unknown key', () => importTheme({ colour: 'red' }), /知らない項目「0\.colour」/u],
    ['a key missing', () => importTheme({ lead: undefined }), /0\.leadの値が合いません/u],
    [
      'an unknown key deep inside',
      () =>
        importTheme({
          chapters: [
            {
              ...chapter([]),
              statements: [{ text: '', sources: [{ of: 'p1-a1', source: { from: 17, to: 18, at: 1 } }] }],
            },
          ],
        }),
      /source\.at/u,
    ],
    [
      'an unknown phase',
      () => importPhases(withFirst(phases, { phase: 'phase-1-1-1' })),
      /phase-1-1-1：予定「インターネット/u,
    ],
    [
      'a phase with another label',
      () => importPhases(withFirst(phases, { label: '調査・研究' })),
      /本文では「インターネット講習会の拡充」/u,
    ],
    ['a phase of an unknown project', () => importPhases(withFirst(phases, { project: 99 })), /事業99がありません/u],
    ['a phase of another policy’s project', () => importPhases(withFirst(phases, { project: 15 })), /事業15は施策2-2/u],
    ['a phase twice', () => importPhases([...phases, phases[0]]), /同じ予定が二度/u],
    ['a confidence that is none', () => importPhases(withFirst(phases, { confidence: 'sure' })), /0\.confidence/u],
    [
      'an unknown key for the city',
      () => importWith('annotations/city.json', JSON.stringify({ ...city, mayor: '' })),
      /mayor/u,
    ],
    ['a heading that is none', () => importBreaks([{ id: 'project-99', phrases: ['あ'] }]), /project-99/u],
    [
      'a heading twice',
      () => importBreaks([1, 2].map(() => ({ id: 'project-1', phrases: ['電子申請', '推進事業'] }))),
      /二度/u,
    ],
    [
      'phrases that are not the heading',
      () => importBreaks([{ id: 'project-1', phrases: ['電子申請', '事業'] }]),
      /「電子申請推進事業」が必要/u,
    ],
    ['a file that nothing reads', () => importWith('annotations/theme.json', '[]'), /知らないファイル/u],
    ['a file that is no JSON', () => importWith('annotations/themes.json', '[{'), /JSONとして読めません/u],
    ['an unknown key about the source', () => importWith('source/about.json', '{"name":"x"}'), /about\.json/u],
    [
      'a correction that fits nowhere',
      () => importWith('source/corrections.json', '[{"labels":["無"],"why":""}]'),
      /「無」.*本文にありません/u,
    ],
  ])('are refused: %s', (_, run, message) => {
    const { exitCode, messages, untouched } = run()
    expect(exitCode).toBe(1)
    expect(messages.join('\n')).toMatch(message)
    expect(untouched).toBe(true)
  })
})

describe('the assignment of the schedule to projects', () => {
  it('says why, and names every phase at most once', () => {
    expect(phases.every(({ reason }) => typeof reason === 'string' && reason.endsWith('。'))).toBe(true)
    expect(new Set(phases.map(({ phase }) => phase)).size).toBe(phases.length)
  })
})
