/** Ways to hand a page on. */
export const shareLinksText = {
  card: '見せるカード',
  sheet: '印刷用の紙面',
}
