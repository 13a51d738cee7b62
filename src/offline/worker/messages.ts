/** The service worker's own words, where it has no page to send. */
export const workerText = {
  title: 'いまは開けません',
  emptied: 'この端末に保存していた内容がなくなっています。電波のあるところで開くと、また読めるようになります。',
  notKept: '一つのファイル版は、まだこの端末に保存していません。電波のあるところで一度開くと、電波がなくても開けます。',
  /** For readers of a language that is not Japanese: that it is not stored. */
  notChosen:
    'このページは、この端末に保存していません。電波のあるところで開くか、表示の設定でこの言語を選ぶと保存されます。This page is not stored on this device. Open it with a network, or choose the language in the display settings to store it.',
  reload: 'もう一度開く',
}
