// @first-plan
import { describe, expect, it } from 'vitest'
import occurrences from '../../data/annotations/reading-occurrences.json'
import dictionary from '../../data/reading-dictionary.json'
import type { ReadingDictionary } from '../../src/plan/reading-dictionary.ts'
import { hasKanji, withoutMarks } from '../../src/readings/marked-readings.ts'
import { readingsWith } from '../../src/readings/readings-in.ts'
import { spokenText } from '../../src/readings/spoken-text.ts'

const readingsIn = readingsWith(dictionary as ReadingDictionary)

describe('a voice is given', () => {
  it.each([
    ['H22', 'へいせい22ねんど'],
    ['（H22～H26）', 'へいせい22ねんどからへいせい26ねんど'],
    ['（H23～24）', 'へいせい23ねんどからへいせい24ねんど'],
    ['H26年に4件', 'へいせい26ねんに4けん'],
    ['（Ｈ24）', 'へいせい24ねんど'],
    ['（R3～R5）', '令和3ねんどから令和5ねんど'],
    ['（H30～R2）', 'へいせい30ねんどから令和2ねんど'],
    ['（R4）', '令和4ねんど'],
    ['平成２２年度～２６年度', 'へいせい22ねんどから26ねんど'],
    ['平成22～26年度の記録', 'へいせい22ねんどから26ねんどのきろく'],
    ['3月～4月の窓口', '3がつから4がつのまどぐち'],
    ['ＩＣＴを活用した', 'アイシーティーをかつようした'],
    ['「JIS X 8341-3」規格', 'ジス エックス 8341の3きかく'],
    ['市HPの整備・稼働', 'しホームページのせいび、かどう'],
    ['No21「業務・システム全体最適化」', 'ナンバー21ぎょうむ、システムぜんたいさいてきか'],
    ['・市ホームページ等（案）を公表した。（H25）', 'しホームページとう、あん、をこうひょうした。へいせい25ねんど'],
    ['カスタマー・リレーションシップ', 'カスタマー リレーションシップ'],
    ['H23：youtubeの活用', 'へいせい23ねんど、ユーチューブのかつよう'],
  ])('%s', (text, spoken) => expect(spokenText(text, readingsIn, 'all')).toBe(spoken))

  it('the words as they are written, but for those that voices get wrong', () => {
    expect(spokenText('臨時開庁の待ち人数を、3月に広聴広報課が行う', readingsIn)).toBe(
      '臨時かいちょうのまちにんずうを、3がつにこうちょう広報課がおこなう',
    )
  })

  it.each(Object.entries(occurrences))('no kanji, sign or full-width letter of %s', (_, line) => {
    const spoken = spokenText(withoutMarks(line).text, readingsIn, 'all').replaceAll('注、', '')
    expect(hasKanji(spoken)).toBe(false)
    expect(spoken).not.toMatch(/[～〜「」（）()・※○Ａ-Ｚ０-９]/)
  })
})
