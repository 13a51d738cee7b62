/** What the service worker says by itself, where not even a page is at hand. */
export const workerText = {
  title: 'いまは開けません',
  emptied: 'この端末に保存していた内容がなくなっています。電波のあるところで開くと、また読めるようになります。',
  reload: 'もう一度開く',
}
