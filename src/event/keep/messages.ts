/** The words about asking the browser not to clear what is stored. */
export const keepStoredText = {
  title: '消さないように頼む',
  text: '端末の空きが減ったとき、ブラウザーが保存したものを消すことがあります。消さないように頼めます。',
  ask: 'ブラウザーに頼む',
  granted: 'この端末では、空きが減っても消さないことになっています。',
  refused: 'ブラウザーは、まだ引きうけませんでした。ホーム画面に追加して何度か使うと、引きうけることがあります。',
  unavailable: 'このブラウザーには、頼むしくみがありません。',
  forgetful: '表示の設定や一覧は、この端末に保存できません。このページを閉じると元に戻ります。',
}
