/** The words of the links to card and sheet. */
export const shareLinksText = {
  card: '見せるカード',
  sheet: '印刷用の紙面',
}
