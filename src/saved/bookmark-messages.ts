/** The words of the control that puts an item on the list. */
export const bookmarkText = {
  add: '一覧に入れる',
  /** Around the number of items, for the ear. */
  count: ['（わたしの一覧に', '件）'],
  added: '入れました。',
  removed: '外しました。',
  undo: '元に戻す',
  list: 'わたしの一覧へ',
  listed: 'わたしの一覧に入っています',
  unreadable: 'しまってある一覧を、いまは読めません。',
  notKept: 'この端末に保存できません。このページを閉じるまでの一覧です。',
}
