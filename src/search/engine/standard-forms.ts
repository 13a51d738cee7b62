/**
 * Radicals that PDFs have in place of kanji and that NFKC does not change. After each follows the kanji of our texts that
 * it stands for, from the Unicode file EquivalentUnifiedIdeograph.
 */
const RADICALS = '⺗心⺜日⺝月⺠民⺫目⺬示⻝食⻣骨⻫斉'

/**
 * Kanji of our texts that have an old form (旧字体, or another form still found in names), each before its old form.
 * `tests/search/engine/look-alikes.test.ts` names what is missing when the texts change.
 */
const OLD_FORMS =
  '囲圍医醫営營駅驛応應仮假価價画畫会會拡擴覚覺学學関關観觀気氣既旣旧舊区區恵惠掲揭経經継繼研硏険險検檢験驗広廣効效号號国國雑雜参參実實写寫収收従從処處称稱証證条條状狀図圖数數声聲斉齊税稅専專争爭総總続續対對体體帯帶台臺担擔単單団團庁廳聴聽点點当當届屆廃廢発發併倂変變万萬満滿薬藥予豫様樣来來緑綠齢齡歴歷録錄戸戶教敎説說産產強强内內概槪窓窗略畧舗舖館舘回囘高髙舎舍決决況况準凖総緫市巿戸户窓窻'

const standardForms: ReadonlyMap<string, string> = new Map([
  ...pairsOf(RADICALS),
  ...pairsOf(OLD_FORMS).map(([kanji, oldForm]) => [oldForm, kanji] as const),
])

function pairsOf(text: string): (readonly [string, string])[] {
  const letters = [...text]
  return letters.flatMap((letter, index) => (index % 2 === 0 ? [[letter, letters[index + 1] ?? ''] as const] : []))
}

/** A text, in NFKC, with the usual form of each kanji. */
export function withStandardForms(text: string): string {
  return [...text].map((letter) => standardForms.get(letter) ?? letter).join('')
}

/** Every mark that looks like a hyphen or a dash: by Unicode, and others typed or copied for one. */
export const DASH = /(?:(?![〜〰])\p{Pd}|[−─━⁃˗➖⁻₋ㅡ])/u

/** Every mark that looks like a wave dash or a tilde. */
export const WAVE_DASH = /[~〜～∼∽⁓〰˜]/u

/** Every dot that stands between words. */
export const MIDDLE_DOT = /[・･·•∙⋅‧ㆍ]/u

/** Katakana that look like a kanji, and stand for it behind a kanji: 窓ロ, 協カ. */
export const KANJI_LIKE: ReadonlyMap<string, string> = new Map(pairsOf('ロ口カ力エ工タ夕ニ二'))

/** Kanji that look like a kana, and stand for it between katakana: サ一ビス, コンビ二エンス. */
export const KANA_LIKE: ReadonlyMap<string, string> = new Map(pairsOf('一ー二ニ三ミ力カ口ロ工エ夕タ卜ト八ハ千チ才オ'))
