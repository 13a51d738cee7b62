export const notFoundText = {
  heading: ['このアドレスの', 'ページはありません'],
  lead: 'アドレスが変わったか、打ちまちがいかもしれません。次のところからさがせます。',
  asked: '開こうとしたアドレス：',
  projectRange: (first: number, last: number) => `事業は${first}から${last}まであります。`,
}
