/** Ways to hand a page on. */
export const shareLinksText = {
  card: '見せるカード',
  sheet: 'A4の一枚に印刷',
}
