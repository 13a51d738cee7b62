/** Advice about the browser in which the app is open. */
export const platformText = {
  iosInstalled: 'ホーム画面のアプリは、Safariとは別の場所に保存します。ここで確かめたのは、このアプリの中身です。',
  iosBrowser:
    'Safariで保存したものは、7日間使わないと消されることがあります。ホーム画面に追加してから、そのアプリを一度開いて、このページでもう一度確かめてください。',
  inApp: 'いまは、ほかのアプリの中で開いています。保存したものは、開いたアプリごとに別々です。',
  lineLink: 'いつものブラウザーで開く',
  inAppMenu: 'メニュー（「…」や「⋮」）から「ブラウザーで開く」を選んでください。',
}
