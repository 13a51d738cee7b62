import { describe, expect, it } from 'vitest'
import { foldText } from '../../../src/search/engine/fold.ts'
import { committedText, plan } from '../../plan/committed-content.ts'
import { search } from './committed-search.ts'
import { EQUIVALENT_IDEOGRAPHS, OLD_FORMS } from './look-alike-tables.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

const LAST_CODE_POINT = 0x10ffff
const SURROGATE = /\p{Cs}/u
const allCharacters = Array.from({ length: LAST_CODE_POINT + 1 }, (_, code) => String.fromCodePoint(code)).filter(
  (character) => !SURROGATE.test(character),
)

const text = committedText
const ourLetters = new Set([...text].filter((letter) => /[\p{Script=Han}ぁ-ゖァ-ヶー々]/u.test(letter)))
const isOurs = (written: string) => written !== '' && [...written].every((letter) => ourLetters.has(letter))

const pairsOf = (table: string) => table.match(/../gu)?.map((pair) => [...pair] as [string, string]) ?? []

/** A word of the text around a letter: a stretch of the same script, so that the search takes it for one word. */
function wordAround(letter: string): string {
  const script = /\p{Script=Han}|々/u.test(letter) ? '[\\p{Script=Han}々]' : '[ぁ-ゖァ-ヶー]'
  return new RegExp(`${script}{0,2}${letter}${script}{0,2}`, 'u').exec(text)?.[0] ?? letter
}

const idsFor = (words: string) => search(words).found.map(({ document }) => document.id)

/** Whatever is found by a word of the text is found with the look-alike in it. */
function expectFoundAlike(letter: string, lookAlike: string): void {
  const code = lookAlike.codePointAt(0)?.toString(16) ?? ''
  expect(foldText(lookAlike), `${lookAlike} (U+${code}) for ${letter}`).toBe(foldText(letter))
  const word = wordAround(letter)
  expect(idsFor(word.replace(letter, lookAlike)), `${lookAlike} (U+${code}) in ${word}`).toEqual(idsFor(word))
}

describe('a letter of the text is found whichever of its equivalents is typed', () => {
  itOfFirstPlan(
    'every letter and sign of Unicode that is the same by NFKC: compatibility, half and full width, radicals, squares',
    () => {
      const alike = allCharacters
        .map((character) => [character.normalize('NFKC'), character] as const)
        .filter(([usual, character]) => usual !== character && isOurs(usual))
      expect(alike.length).toBeGreaterThan(300)
      for (const [usual, character] of alike) {
        expect(foldText(character), character).toBe(foldText(usual))
        if ([...usual].length === 1) expectFoundAlike(usual, character)
      }
    },
  )

  itOfFirstPlan('every radical, also those that have no compatibility form', () => {
    const ours = pairsOf(EQUIVALENT_IDEOGRAPHS).filter(([, kanji]) => isOurs(kanji))
    expect(ours.length).toBeGreaterThan(40)
    for (const [radical, kanji] of ours) expectFoundAlike(kanji, radical)
  })

  itOfFirstPlan('every old form', () => {
    const ours = pairsOf(OLD_FORMS).filter(([kanji]) => isOurs(kanji))
    expect(ours.length).toBeGreaterThan(80)
    for (const [kanji, oldForm] of ours) expectFoundAlike(kanji, oldForm)
  })

  itOfFirstPlan('every radical that has an old form of one of our kanji', () => {
    const usualOf = new Map(pairsOf(OLD_FORMS).map(([kanji, oldForm]) => [oldForm, kanji]))
    const ours = pairsOf(EQUIVALENT_IDEOGRAPHS).flatMap(([radical, old]) => {
      const kanji = usualOf.get(old) ?? ''
      return isOurs(kanji) ? [[radical, kanji] as const] : []
    })
    expect(ours.map(([, kanji]) => kanji)).toContain('戸')
    for (const [radical, kanji] of ours) expectFoundAlike(kanji, radical)
  })

  it('taken apart into letter and mark, or followed by what only chooses its form', () => {
    const selectors = allCharacters.filter((character) => /\p{Variation_Selector}/u.test(character))
    expect(selectors.length).toBeGreaterThan(250)
    for (const letter of ourLetters) {
      expect(foldText(letter.normalize('NFD')), letter).toBe(foldText(letter))
      expect(foldText(letter + (selectors[letter.charCodeAt(0) % selectors.length] ?? ''))).toBe(foldText(letter))
    }
    for (const selector of selectors) expect(foldText(`住${selector}民`)).toBe('住民')
    for (const letter of [...ourLetters].filter((one) => one.normalize('NFD') !== one))
      expect(idsFor(wordAround(letter).normalize('NFD'))).toEqual(idsFor(wordAround(letter)))
  })

  it('with characters between that draw nothing', () => {
    const invisible = allCharacters.filter((character) => /\p{Default_Ignorable_Code_Point}/u.test(character))
    for (const character of invisible) expect(foldText(`住${character}民`), character).toBe('住民')
    expect(idsFor('住\u00ad民\u2060票')).toEqual(idsFor('住民票'))
  })
})

describe('marks that look the same', () => {
  const dashes = allCharacters.filter((character) => /\p{Pd}/u.test(character) && !/[〜〰]/u.test(character))
  const others = [...'−─━⁃˗➖⁻₋－﹣ー']

  it('every hyphen, dash and minus', () => {
    expect(dashes.length).toBeGreaterThan(20)
    for (const dash of [...dashes, ...others]) {
      expect(foldText(`コ${dash}ルセンタ${dash}`), dash).toBe(foldText('コールセンター'))
      expect(foldText(`8341${dash}3`), dash).toBe('8341-3')
      expect(idsFor(`コ${dash}ルセンタ${dash}`), dash).toEqual(idsFor('コールセンター'))
      expect(idsFor(`施策2${dash}1`), dash).toEqual(idsFor('施策2-1'))
    }
  })

  it('every wave dash and tilde', () => {
    for (const wave of '~〜～∼∽⁓〰˜') {
      expect(foldText(`a${wave}b`), wave).toBe('a~b')
      expect(idsFor(`平成22${wave}24年度`), wave).toEqual(idsFor('平成22～24年度'))
    }
  })

  it.each([
    ['サ一ビス', 'サービス'],
    ['コンビ二エンス', 'コンビニエンス'],
    ['ホ一ムペ一ジ', 'ホームページ'],
    ['システ厶', 'システ厶'],
    ['アドレス一覧', 'アドレス一覧'],
    ['データ一元化', 'データ一元化'],
    ['サ〜ビス', 'サービス'],
  ])('%s, with a kanji that looks like a kana between katakana, is read as %s', (typed, meant) => {
    expect(foldText(typed)).toBe(foldText(meant))
  })

  it.each([
    ['窓ロ', '窓口'],
    ['協カの窓ロで', '協力の窓口で'],
    ['電子エ事', '電子工事'],
    ['三カ所', '三カ所'],
    ['市ロール', '市ロール'],
    ['情報カード', '情報カード'],
    ['巿民の户籍', '市民の戸籍'],
  ])('%s, with a katakana that looks like a kanji behind a kanji, is read as %s', (typed, meant) => {
    expect(foldText(typed)).toBe(foldText(meant))
  })

  it('no word of the text is taken for another by it', () => {
    expect(text.match(/[ァ-ヶー][一二三力口工夕卜八千才〜～][ァ-ヶー]/gu)).toBeNull()
    expect(text.match(/\p{Script=Han}[ロカエタニ](?![ァ-ヶー所月年国条])/gu)).toBeNull()
  })
})

itOfFirstPlan.each([
  ['防災👨‍👩‍👧', '防災'],
  ['防災\ud83d', '防災'],
  ['\udc00防災❤️', '防災'],
  ['#防災', '防災'],
  ['-防災', '防災'],
  ['防災,安全', '防災 安全'],
  ['防災+安全', '防災 安全'],
  ['防災｜安全', '防災 安全'],
])('%j, with what no text has, finds the same as %s', (typed, meant) => {
  expect(idsFor(typed).length).toBeGreaterThan(0)
  expect(idsFor(typed)).toEqual(idsFor(meant))
})

itOfFirstPlan.each([
  ...['●住民票', '○住民票', '◆住民票', '※住民票', '→住民票', '■ 住民票', '* 住民票', '> 住民票', '住民票♪', '住民票★'],
  ...[
    '〈住民票〉',
    '《住民票》',
    '〔住民票〕',
    '｛住民票｝',
    '＜住民票＞',
    '«住民票»',
    '＂住民票＂',
    '**住民票**',
    '住民票＝',
  ],
  ...[
    '住\u0000民票',
    '住\u001b民\u007f票',
    '住\u0332民\u0332票\u0332',
    '住民票、住民票。',
    '住民票／住民票',
    '住民票（住民票）',
  ],
])('%j, with the signs of the text it was copied from, finds the same as 住民票', (typed) => {
  expect([...new Set(idsFor(typed))]).toEqual(idsFor('住民票'))
})

itOfFirstPlan.each([
  ['2ヶ所', '2カ所'],
  ['２ヵ所', '2カ所'],
  ['2ｶ所', '2カ所'],
  ['2箇所', '2カ所'],
  ['メ一ル', 'メール'],
  ['メ～ル', 'メール'],
  ['No. 21', 'No.21'],
  ['№ 21', 'No.21'],
  ['住民票（じゅうみんひょう）', '住民票'],
])('%j finds the same as %s', (typed, meant) => {
  expect(idsFor(typed).length).toBeGreaterThan(0)
  expect(idsFor(typed)).toEqual(idsFor(meant))
})

it('what the city wrote is found when it is pasted whole, as it is and as lists and quotations have it', () => {
  for (const { id, text: written } of plan.projects.flatMap(({ achievements }) => achievements))
    for (const pasted of [written, `・${written}`, `「${written}」`, `● ${written}`, written.replace(/、/gu, '、\n')])
      expect(idsFor(pasted), pasted).toContain(id)
})

it('a query of pictures alone, or of a half letter, finds nothing', () => {
  for (const typed of ['👨‍👩‍👧‍👦', '\ud83d', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']) expect(idsFor(typed), typed).toEqual([])
})
