/** What stands on top of a page whose app did not start. Apart from all other words: it must be there when those are not. */
export const startText = {
  failed: '表示の一部を読み込めませんでした。本文はこのまま読めます。',
  partMissing: 'このページの一部を読み込めませんでした。読み込みなおすと直ることがあります。',
  reload: '読み込みなおす',
}
