/**
 * The notice on a page whose app did not start. In a file of its own, because it must work when the others cannot be
 * loaded.
 */
export const startText = {
  failed: '表示の一部を読み込めませんでした。本文はこのまま読めます。',
  partMissing: 'このページの一部を読み込めませんでした。読み込みなおすと直ることがあります。',
  slow: '表示の一部が、まだ届いていません。本文はこのまま読めます。',
  reload: '読み込みなおす',
  reloading: '読み込みなおしています…',
  notNow:
    'いまは読み込みなおせませんでした。電波があるか、Wi-Fiのログインが済んでいるかを確かめて、もう一度押してください。本文はこのまま読めます。',
}
