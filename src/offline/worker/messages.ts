/** The service worker's own words, where it has no page to send. */
export const workerText = {
  title: 'いまは開けません',
  emptied: 'この端末に保存していた内容がなくなっています。電波のあるところで開くと、また読めるようになります。',
  notKept: '一つのファイル版は、まだこの端末に保存していません。電波のあるところで一度開くと、電波がなくても開けます。',
  reload: 'もう一度開く',
}
