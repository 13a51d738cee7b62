// @first-plan
import { describe, expect, it } from 'vitest'
import { planOriginals } from '../../../data/importer/plan-originals.ts'
import type { Annotations } from '../../../src/plan/annotations.ts'
import type { TranslatedText } from '../../../src/plan/languages.ts'
import expected from '../expected.json'
import { importWith, type Outcome } from './data-directory.ts'
import { english, englishFile, englishPlan } from './english.ts'
import { realPlan } from './real-text.ts'

const withFile = (file: string, content: unknown): Outcome =>
  importWith(`annotations/languages/en/${file}`, JSON.stringify(content))
/** The import with one record of the English changed, or taken out. */
const withText = (id: string, change: (text: TranslatedText) => unknown): Outcome =>
  withFile(
    'plan.json',
    englishPlan.flatMap((text) => (text.id === id ? [change(text)].flat() : [text])),
  )
const saying = (id: string, said: string): Outcome =>
  withText(id, (text) => ('sentences' in text ? { ...text, sentences: [{ ...text.sentences[0], text: said }] } : text))

it('everything that the plan says has its English, in the order of the plan', () => {
  expect(englishPlan.map(({ id }) => id)).toEqual(planOriginals(realPlan).map(({ id }) => id))
  const ids = englishPlan.map(({ id }) => id)
  expect(ids.filter((id) => /^p\d+-o\d+$/.test(id))).toHaveLength(expected.overviewItems)
  expect(ids.filter((id) => /^p\d+-a\d+$/.test(id))).toHaveLength(expected.achievements)
  expect(ids.filter((id) => /^p\d+$/.test(id))).toHaveLength(expected.projects)
})

describe('an English text that does not fit', () => {
  it.each<[string, () => Outcome, RegExp]>([
    ['is left out', () => withText('p1-a2', () => []), /p1-a2：「携帯電話.*の訳がありません。加えてください/u],
    ['is there twice', () => withText('p1-a2', (text) => [text, text]), /p1-a2：二度あります/u],
    [
      'names no text',
      () => withText('p1-a2', (text) => ({ ...text, id: 'p1-a99' })),
      /p1-a99：このidの原文はありません/u,
    ],
    [
      'stands beside another original',
      () => withText('p1-a2', (text) => ({ ...text, sentences: [{ original: '別の文。', text: 'Another.' }] })),
      /p1-a2：originalをつなぐと「別の文。」/u,
    ],
    [
      'cuts the original inside a word',
      () =>
        withText('p1-a2', (text) => ({
          ...text,
          sentences: [
            { original: '携帯電', text: 'Started' },
            { original: '話からの申請・届出を開始した。（H23）', text: 'it. (FY2011)' },
          ],
        })),
      /p1-a2：「携帯電」：文は「、」か「。」のあとで/u,
    ],
    ['is empty', () => saying('p1-a2', ''), /p1-a2：「携帯電話.*」の訳が空です/u],
    ['lost a year', () => saying('p1-a2', 'Started it.'), /p1-a2：「Started it\.」に、原文の数「FY2011」がありません/u],
    ['has another year', () => saying('p1-a2', 'Started it. (FY2012)'), /の数「FY2012」が、原文にありません/u],
    ['has a calendar year for a fiscal year', () => saying('p1-a2', 'Started it. (2011)'), /「FY2011」がありません/u],
    ['has a number more', () => saying('p1-a2', 'Started two of them. (FY2011)'), /の数「2」が、原文にありません/u],
    ['has another month', () => saying('p2-a9-1', 'February 2016: copies'), /p2-a9-1：.*「month 1」がありません/u],
    [
      'makes “examined” of “decided”',
      () => saying('p2-a8', 'Examined the direction. (FY2013)'),
      /「決定」にあたる言葉/u,
    ],
    [
      'is surer than the original',
      () => saying('p17-a4', 'Decided on Twitter. (FY2013)'),
      /「decid」にあたる言葉.*原文に/u,
    ],
    ['has Japanese letters', () => saying('p1-a2', 'Started 申請. (FY2011)'), /「申請」があります。訳してください/u],
    ['has stray spaces', () => saying('p1-a2', 'Started  it. (FY2011)'), /続いた空白/u],
    [
      'calls a department by another name',
      () => withText('p1-d1', (text) => ({ ...text, text: 'Information Office' })),
      /「情報政策課」の訳が二つあります/u,
    ],
    [
      'has no short label for a project',
      () => withText('p1', (text) => ({ ...text, label: undefined })),
      /p1：labelに/u,
    ],
    ['has a key more', () => withText('p1', (text) => ({ ...text, note: 'a' })), /知らない項目/u],
  ])('is refused: it %s', (_, run, message) => {
    const outcome = run()
    expect(outcome).toMatchObject({ exitCode: 1, untouched: true })
    expect(outcome.messages.join('\n')).toMatch(message)
    expect(outcome.messages.join('\n')).toContain('languages/en/plan.json')
  })
})

describe('the English of a text of ours that does not fit', () => {
  interface Name {
    id: string
    original: string
    text: string
  }
  /** The import with one record changed, or taken out. */
  const withName = (file: string, id: string, change: Partial<Name> | null): Outcome =>
    withFile(
      file,
      (englishFile(file) as Name[]).flatMap((name) => {
        if (name.id !== id) return [name]
        return change === null ? [] : [{ ...name, ...change }]
      }),
    )

  it.each<[string, string, string, Partial<Name> | null, RegExp]>([
    ['a theme left out', 'themes.json', 'disaster', null, /themes\.json：disaster：「災害のとき」の訳がありません/u],
    ['another number', 'themes.json', 'e-services/online/3', { text: '61 in FY2014' }, /「62」がありません/u],
    ['another original', 'glossary.json', 'qr-code', { original: '別' }, /originalは「ＱＲコード」と同じに/u],
    ['an empty explanation', 'glossary.json', 'qr-code/explanation', { text: '' }, /の訳が空です/u],
    ['an id twice', 'guide.json', 'moving/p3-a2', { id: 'moving/p3-a1' }, /moving\/p3-a1：二度あります/u],
    ['two ways to say it', 'guide.json', 'marriage/p4-a1', { text: 'Did it. (FY2011)' }, /の訳が二つあります/u],
  ])('is refused: %s', (_, file, id, change, message) => {
    const outcome = withName(file, id, change)
    expect(outcome).toMatchObject({ exitCode: 1, untouched: true })
    expect(outcome.messages.join('\n')).toMatch(message)
  })
})

describe('what a language says of itself', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['another tag than its folder', { tag: 'fr' }, /tagは、フォルダーの名前と同じ「en」に/u],
    ['a script that Unicode does not know', { scripts: ['Latn1'] }, /scripts\.0の値が合いません（必要：LatinやHan/u],
    ['a name that no text has', { names: ['7-Eleven', 'Route 66'] }, /「Route 66」は、どの訳にもありません/u],
    ['eleven months', { months: english.months.slice(1) }, /monthsの値が合いません/u],
  ])('is refused: %s', (_, change, message) => {
    const outcome = withFile('language.json', { ...english, ...change })
    expect(outcome).toMatchObject({ exitCode: 1, untouched: true })
    expect(outcome.messages.join('\n')).toMatch(message)
  })

  it('a file that no language has is refused', () => {
    expect(withFile('plann.json', []).messages.join('\n')).toMatch(/languages\/en\/plann\.json：知らないファイルです/u)
  })
})

it('a further language is a folder more, and is offered by the app', () => {
  const folder = 'annotations/languages/eo'
  const language = { ...(englishFile('language.json') as object), tag: 'eo', name: 'Esperanto', published: 'esperanto' }
  const { exitCode, annotations } = importWith(`${folder}/language.json`, JSON.stringify(language), undefined, {
    [folder]: 'annotations/languages/en',
  })
  expect(exitCode).toBe(0)
  const { languages } = JSON.parse(annotations) as Annotations
  expect(languages.map(({ kind, tag }) => [kind, tag])).toEqual([
    ['english', 'en'],
    ['esperanto', 'eo'],
  ])
})
