/** The words around the download of the portable edition. */
export const portableDownloadText = {
  heading: '一つのファイル版',
  lead: '市の表の全体を、一つのHTMLファイルにまとめました。電波がなくても開けて、AirDropやQuick Shareで渡せます（市の文章の利用条件は分かっていません）。',
  get: '一つのファイル版をダウンロードする',
  fetching: 'ダウンロードしています。',
  kept: (size: string, day: string) =>
    `この端末に保存してあります（${size}、${day}につくった版）。電波がなくても渡せます。`,
  given: (size: string, day: string) => `ダウンロードしました（${size}、${day}につくった版）。`,
  older: '前の版です。新しい版をダウンロードできます。',
  offline: '電波がないようです。まだダウンロードしていないので、電波のあるところでお試しください。',
  failed: 'ダウンロードできませんでした。',
  notShared: '共有できませんでした。「ファイルを取り出す」をお使いください。',
  cancel: 'ダウンロードをやめる',
  retry: 'もう一度ダウンロードする',
  renew: '新しい版をダウンロードする',
  give: 'ファイルを取り出す',
  share: '共有する',
}
