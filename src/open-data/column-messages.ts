import type { PrintedWords } from '../plan/annotations.ts'
import type { Plan } from '../plan/plan.ts'

/**
 * What each column of the CSV files means, `{year}` and `{code}` for a year and a policy of the plan, `{overview}` as the
 * document calls it. A name means the same in every file.
 */
export const columnWords = {
  plan_id: ['表のID', 'この表を指す、変わらない名前'],
  plan_title: ['表の題', '市の表に書かれている題'],
  region_code: ['地域コード', '全国地方公共団体コードの6桁'],
  region_name: ['地域名', 'コードの団体の名前'],
  first_fiscal_year: ['はじめの年度', '期間のはじめの年度。西暦で書きます'],
  last_fiscal_year: ['終わりの年度', '期間の終わりの年度。西暦で書きます'],
  source_file_name: ['元のファイルの名前', '取り込んだテキストの名前'],
  source_sha256: ['元のファイルのSHA-256', '元のファイルと同じかを確かめる値'],
  source_line_count: ['元のファイルの行数', '行番号はこの行数まであります'],
  publisher_name: ['どの団体の表か', '表の中の言葉からの読みとり'],
  source_url: ['公開場所', '空欄は不明'],
  retrieved_date: ['入手日', '空欄は不明'],
  licence_name: ['利用条件', '空欄は不明'],
  edition_date: ['この版をつくった日', 'このデータの版の日'],
  policy_code: ['分野のコード', '表の番号「{code}」の形'],
  policy_title: ['分野の名前', '表の文字のまま'],
  policy_order_number: ['分野の順番', '表に並ぶ順'],
  project_number: ['事業の番号', '表に印刷された番号'],
  project_title: ['事業名', '表の文字のまま'],
  order_in_policy_number: ['分野の中の順番', '表に並ぶ順。番号の順とは限りません'],
  overview_id: ['{overview}のID', '変わらない名前'],
  overview_text: ['{overview}', '表の文字のまま。折り返しだけをつないだもの'],
  block_line_id: ['ほかの見出しの行のID', '変わらない名前'],
  block_name: ['ほかの見出し', '表の文字のまま'],
  block_line_text: ['ほかの見出しの下の文', '表の文字のまま'],
  department_id: ['担当の部署のID', '変わらない名前'],
  department_name: ['担当の部署', '表の文字のまま'],
  department_kind_code: ['部署の種類', '一つの部署か、まとめた呼び名か'],
  achievement_id: ['記録のID', '変わらない名前。「p1-a2」は事業1の記録の一つ。途中の記録を外しても、番号は詰めません'],
  achievement_order_number: ['事業の中の記録の順番', '同じ事業の記録を、表の順に1から数えたもの'],
  achievement_text: ['記録の文', '表の文字のまま。文の中の年度もそのまま'],
  years_from_code: ['年度の出どころ', '記録の年度をどこから読んだか'],
  fiscal_year: ['年度', '{year}は{year}年4月からの1年'],
  year_source_code: ['年度が書かれた場所', '記録の文か、その下の行か'],
  detail_id: ['下の行のID', '変わらない名前'],
  parent_detail_id: ['上の行のID', 'すぐ上の行を指す名前'],
  detail_text: ['下の行の文', '表の文字のまま'],
  phase_id: ['年度の欄の言葉のID', '変わらない名前'],
  phase_label: ['年度の欄の言葉', '表の文字のまま。どの年度の欄かは残っていません'],
  confidence_code: ['確かさ', 'どの事業のものかを考えたときの確かさ'],
  reason_text: ['そう考えた理由', 'このアプリの文'],
  series_id: ['数字のID', '変わらない名前'],
  series_label: ['何の数か', 'このアプリがつけた題'],
  measure_code: ['数の種類', '年度ごとに増えた数か、その時点の数か'],
  basis_code: ['数の出どころ', '書かれた数か、このアプリが数えた数か'],
  value_order_number: ['数字の中の順番', '同じ数字のIDの中で1から数えたもの'],
  value_number: ['数', '単位は、となりの列にあります'],
  unit: ['単位', '数の単位'],
  is_approximate: ['およその数か', 'trueは「約」のつく数'],
  item_id: ['書かれた場所のID', '{overview}、記録、下の行のID。空欄はいくつかの記録にまたがる数'],
  phrase_order_number: ['言葉の順番', '同じ数の中で1から数えたもの'],
  phrase_text: ['数が書かれた言葉', '表の文字のまま。図ごとのCSVでは、いくつもあるときも空欄'],
  name_order_number: ['名前の順番', '同じ数字の中で1から数えたもの'],
  name_text: ['数えた名前', '表の文字のまま'],
  note_text: ['このアプリの注', '数を読むときの注意'],
  term_id: ['言葉のID', '変わらない名前'],
  term: ['言葉', '表の文字のまま'],
  term_reading: ['読みがな', 'このアプリがつけたもの'],
  explanation_text: ['説明', 'このアプリの文'],
  variant_text: ['同じ言葉のほかの書き方', '表の文字のまま'],
  code_list_name: ['コードの列の名前', 'このコードを使う列'],
  code: ['コード', '列に入る文字'],
  code_label: ['コードの名前', 'コードの短い名前'],
  code_description: ['コードの意味', 'コードが表すこと'],
  first_line_number: ['はじめの行', '元のファイルの行番号。1から数えます'],
  last_line_number: ['終わりの行', '元のファイルの行番号'],
} as const satisfies Record<string, readonly [title: string, description: string]>

/** A column's title and what it means, with the plan's first year and policy as examples, and in the document's words. */
export function columnWordsFor(
  column: keyof typeof columnWords,
  { fiscalYears: [year = 0], policies: [policy] }: Plan,
  { overview }: PrintedWords,
): [title: string, description: string] {
  const [title, description] = columnWords[column]
  const filled = (text: string) =>
    text
      .replaceAll('{year}', String(year))
      .replaceAll('{code}', policy?.code ?? '')
      .replaceAll('{overview}', overview)
  return [filled(title), filled(description)]
}
