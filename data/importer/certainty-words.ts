/** Words of one text, and those that its counterpart must then have: one of them is enough. */
type Counterpart = readonly [stated: RegExp, needs: RegExp]

/** How the city says how far a thing went, and the words in which we say the same. */
const OF_THE_CITY: readonly Counterpart[] = [
  [/検討/u, /考え/u],
  [/研究|調査|アンケート/u, /研究|調べ|しらべ|きき/u],
  [/収集/u, /集め/u],
  [/決定|こととした|選定/u, /決め|えらび/u],
  [/着手/u, /とりかか/u],
  [/予定/u, /予定/u],
  [/案(?:）|を|の)|(?:ガイドライン|事業)案/u, /案(?!内)/u],
  [/一部/u, /一部/u],
  [/試行/u, /ためし/u],
  [/参考/u, /参考/u],
  [/仮称/u, /かりの/u],
  [/(?<![集契])約/u, /やく/u],
  [/頃/u, /ころ|ごろ/u],
  [/中止/u, /中止/u],
  [/廃止/u, /やめ/u],
  [/順次|段階的/u, /すこしずつ/u],
  [/継続的/u, /つづけて/u],
  [/主に/u, /おもに/u],
  [/など|等(?!級)/u, /など/u],
  [/調整/u, /話しあ/u],
  [/推進(?!課)/u, /進め/u],
  [/図る|図り/u, /めざ/u],
  [/つなげていく/u, /つなげ/u],
  [/導入/u, /使/u],
  [/開始/u, /はじめ/u],
  [/リニューアル|更新|新た/u, /新し/u],
]

/** Words of ours that say more than 「しました」, and what the city must have stated. */
const OF_OURS: readonly Counterpart[] = [
  [/考え/u, /検討/u],
  [/決め|決まり|えらび/u, /決定|こととした|選定|基準|ガイドライン|ポリシー|方針|定め|企画提案|企画競争/u],
  [/はじめ(?:る|ます|ました)/u, /開始|導入|稼働|運用|開設|着手/u],
  [/とりかか/u, /着手/u],
  [/予定/u, /予定/u],
  [/案(?!内)/u, /案/u],
  [/一部/u, /一部/u],
  [/ためし/u, /試行|検証|試験|モデル/u],
  [/やめ/u, /廃止|中止/u],
  [/すこしずつ/u, /順次|段階的/u],
  [/めざ/u, /図る|図り|つなげ|ため|向け/u],
  [/話しあ/u, /調整|協力|協働/u],
  [/集め/u, /収集|公募|集約/u],
]

/** How far a thing went, where `text` says it otherwise than the `original`, in words for who writes it. */
export function certaintyFaultsBetween(original: string, text: string): string[] {
  return [
    ...missing(original, text, OF_THE_CITY).map(
      ({ stated, needs }) => `原文に「${stated}」とあります。「${needs}」のどれかで、同じ程度に書いてください`,
    ),
    ...missing(text, original, OF_OURS).map(
      ({ stated, needs }) => `「${stated}」と書けるのは、原文に「${needs}」のどれかがあるときだけです`,
    ),
  ]
}

function missing(of: string, counterpart: string, words: readonly Counterpart[]): { stated: string; needs: string }[] {
  return words.flatMap(([stated, needs]) => {
    const word = stated.exec(of)?.[0]
    return word === undefined || needs.test(counterpart) ? [] : [{ stated: word, needs: needs.source }]
  })
}
