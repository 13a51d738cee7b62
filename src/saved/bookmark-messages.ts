/** The words of the control that marks an item. */
export const bookmarkText = {
  mark: '一覧に入れる',
  marked: '入れました。',
  unmarked: '外しました。',
  undo: '元に戻す',
  list: 'わたしの一覧へ',
  listed: 'わたしの一覧に入っています',
  unreadable: 'しまってある一覧を、いまは読めません。',
  notKept: 'この端末に保存できません。このページを閉じるまでの一覧です。',
}
