import type { CitizenQuery } from './citizen-queries.ts'

/**
 * A second set, written from the city's text by someone who knew neither the first nor our synonyms. Queries that both
 * have are only in the first. `means` is found before all others, and nothing but it and `acceptable` is found.
 */
const CERTIFICATES_AND_COUNTERS: readonly CitizenQuery[] = [
  { asks: ['住民票 コンビニ', 'コンビニで住民票を取りたい', 'コンビニ交付', 'コンビ二交付'], means: [2] },
  { asks: ['住民票が欲しい', '住民票 取り方', '住民票取り方', '住民票の取り方を教えてください'], means: [2] },
  { asks: ['はんこ', 'ハンコ', '判子', '実印', 'じついん', '印鑑証明書'], means: [2] },
  { asks: ['納税証明', '納税証明書', '課税証明', '課税証明書', '所得証明', '非課税証明書'], means: [2] },
  { asks: ['自動交付機 廃止', '夜間 休日 証明書', '祝日', 'しゅくじつ', '住基'], means: [2] },
  { asks: ['カード', 'ｶｰﾄﾞ'], means: [2], why: '稼働（かどう）はカードではない' },
  { asks: ['順番待ち', 'まちじかん', '混んでいる', '混んでる', '混み合う', '番号札'], means: [3] },
  { asks: ['日曜 開いてる', '土曜日 開いている', '区役所 混雑 4月', 'パスポート 2013'], means: [3] },
  { asks: ['土日', '週末', 'しゅうまつ'], means: [2, 3], why: '土曜日・日曜日の開庁と、休日の証明書' },
  { asks: ['橋本駅'], means: [2, 3] },
  { asks: ['中央区役所', '区民課'], means: [3, 5] },
  { asks: ['転入届', '転出届', '転居届', '住所変更', '婚姻届', '婚姻', '入籍'], means: [4] },
  { asks: ['出産', '出生届', '妊娠'], means: [4, 11], why: 'ライフイベントの案内と、子育ての情報サイト' },
  { asks: ['スマホで申請', 'スマホで申請したい', 'スマホて\u3099申請'], means: [1] },
  { asks: ['家から手続き'], means: [1, 4], why: 'どちらも「自宅のパソコン」からの手続' },
  { asks: ['家', '自宅'], means: [1, 3, 4] },
]

const VOICES_AND_PAGES: readonly CitizenQuery[] = [
  { asks: ['意見を言いたい', 'ご意見を言いたい', '意見 言いたい'], means: [8, 10], why: '10は障害者団体の意見' },
  { asks: ['要望', 'ようぼう', '投書', '意見募集', 'パブコメ', '市長への手紙'], means: [8, 22], acceptable: [10] },
  { asks: ['市政アドバイザー'], means: [8] },
  { asks: ['電話 問い合わせ'], means: [5, 22], why: 'どちらの言葉もある記録はなく、コールセンターの説明にある' },
  { asks: ['歴史'], means: [7, 11] },
  { asks: ['平成27年 公文書', '№7'], means: [7] },
  {
    asks: ['ホームページ', 'ホームぺージ', 'ＨＰ', 'ホムペ', 'website', 'web'],
    means: [9, 10, 11, 15],
    acceptable: [3, 4, 7, 8, 12, 14, 20],
  },
  { asks: ['SNS', 'エスエヌエス'], means: [9, 14, 17] },
  { asks: ['2013 ツイッター'], means: [17], acceptable: [14], why: '14のtwitterはH23。同じ実績の別の行がH25' },
  { asks: ['動画　配信'], means: [9, 14] },
  { asks: ['ゴミの日', 'ゴミ出し', '粗大ごみ', '燃えるごみ', 'ごみ収集', 'ごみ いつ'], means: [9, 11] },
  { asks: ['ごみ分別アプリ', 'ごみの分け方', 'H25 ごみ', 'オープンデータとは', 'opendata'], means: [9] },
  { asks: ['sagapo', 'ボランティア', 'バナー広告', 'コミュニティ'], means: [14] },
  { asks: ['インターネット講習会', 'ネット講座'], means: [12] },
  { asks: ['ホームページ 作り方'], means: [12], why: 'ホームページ制作講座' },
  { asks: ['X'], means: [10], why: '規格の名前のX。IFAXのXではない' },
  { asks: ['IT', 'ＩＴ'], means: [21], why: 'twitterのITではない' },
]

const PEOPLE_AND_SAFETY: readonly CitizenQuery[] = [
  { asks: ['目の不自由な人', '目が見えない', '視覚障がい者', 'バリアフリー', '障害政策課'], means: [10] },
  { asks: ['音声コード 福祉', 'お知らせ', 'おしらせ', 'ｵｼﾗｾ'], means: [10] },
  {
    asks: ['耳の不自由な人', '耳が聞こえない', '聴覚障害', '聴覚障害者', '知的障害', '発達障害', '身体障害', '車いす'],
    means: [10, 16],
    why: '本文は「障害者」とだけ書く',
  },
  { asks: ['一人暮らし', '独居'], means: [10, 16, 19] },
  { asks: ['介護', 'かいご', '老人ホーム'], means: [10, 16], why: '表には高齢者と書かれている' },
  { asks: ['保育園', 'ほいくえん', '幼稚園', '保育', '赤ちゃん', '赤ちゃんについて'], means: [11] },
  {
    asks: ['災害 高齢者', '一人暮らし 高齢者 災害'],
    means: [],
    why: '16は高齢者を書くが、災害のことは書いていない。19は「要援護者」とだけ書き、「高齢者」とは書かない。どの言葉も一つずつなら見つかる',
  },
  { asks: ['要支援者'], means: [19] },
  { asks: ['警報', '緊急地震速報', '防災メール', '防災無線', '防災行政無線'], means: [17] },
  { asks: ['避難所 どこ', '避難所はどこですか'], means: [18] },
  { asks: ['休日診療', '休日診療所', '当番医', '急患', '救急車'], means: [20] },
]

const WORK_AND_NUMBERS: readonly CitizenQuery[] = [
  {
    asks: ['デジタル・サイネージ', 'ﾃﾞｼﾞﾀﾙ･ｻｲﾈｰｼﾞ', 'デジタルサイネジ', '電光掲示板', '電子掲示板'],
    means: [13],
    acceptable: [17],
  },
  { asks: ['さがみん', '観光', '相模大野　サイネージ'], means: [13] },
  { asks: ['職員研修'], means: [23] },
  { asks: ['個人情報', '情報漏洩', 'プライバシー'], means: [24] },
  { asks: ['調達', '入札', 'にゅうさつ', '契約'], means: [24, 22], acceptable: [5, 7, 21] },
  { asks: ['電気 ガス'], means: [6] },
  { asks: ['事業21'], means: [21] },
  { asks: ['Ｎｏ．２１', '21番'], means: [21, 5, 6] },
  { asks: ['施策1-1', '施策１－１', '施策1ー1', '施策 1-1'], means: [1, 2, 3, 4, 5, 6] },
  { asks: ['施策2-2', '施策２－２'], means: [15, 16, 17, 18, 19, 20] },
  {
    asks: ['H24', 'h24', 'Ｈ２４', '平成24年度', '平成２４年度', '平成二十四年', '2012', '２０１２年', '2012年度'],
    means: [1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
  },
  { asks: ['平成28年', '2016年', 'H28'], means: [2], why: '平成28年1月' },
]

export const SECOND_CITIZEN_QUERIES: readonly CitizenQuery[] = [
  ...CERTIFICATES_AND_COUNTERS,
  ...VOICES_AND_PAGES,
  ...PEOPLE_AND_SAFETY,
  ...WORK_AND_NUMBERS,
]

/** Typing errors: they occur nowhere, and the intended word is suggested first. */
export const OFFERED_FIRST: readonly (readonly [typed: string, offered: string])[] = [
  ['アクセシビリィティ', 'アクセシビリティ'],
  ['エリアメイル', 'エリアメール'],
  ['じゅみんひょう', '住民票'],
  ['ポータルサイド', 'ポータルサイト'],
  ['twiter', 'twitter'],
  ['セブンイレプン', 'セブンイレブン'],
  ['インターネト', 'インターネット'],
  ['ツイター', 'ツイッター'],
  ['コンヒニ', 'コンビニ'],
  ['はし', '橋本'],
  ['印かん', '印鑑'],
]

/** Words that the text does not have. Their kana occur in it by chance, inside other words or across two. */
export const NOT_IN_THE_TEXT_EITHER: readonly string[] = [
  ...['水泳', '図書館', 'ラーメン', '野球', '駐車場', '犬の登録', '選挙', '公園', '道路', '葬儀', 'リニア', 'ドローン'],
  ...['コロナ ワクチン', '令和5年', '1999年', '平成99年', 'テレワーク', 'ふるさと納税', '下水', 'バス停', 'AI'],
  ...['東日本大震災', 'zzzz', 'ほげほげ', 'ON', 'er', '0', 'です'],
  ...['りにあ', 'にわとり', 'いにしえ', 'にんじん', 'おでん', 'でんしゃ', 'さがみの'],
  ...['かに', 'のみ', 'やま', 'うつ', 'とり', 'すし', 'のり', 'うみ', 'かわ', 'けが'],
]
