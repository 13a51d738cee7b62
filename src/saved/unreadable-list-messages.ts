/** The words for a stored list that this version cannot read. */
export const unreadableListText = {
  heading: 'しまってある一覧を読めません',
  kept: 'しまってある内容は、そのまま残してあります。そのままの形でファイルに保存できます。',
  raw: 'そのまま保存する',
  anew: '空の一覧から始める',
  anewAsk: 'しまってある内容を消して、空の一覧から始めます。元には戻せません。',
}
