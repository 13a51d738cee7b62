/** The names of what is known of terms and source. */
export const licenceText = {
  city: '市の言葉の利用条件',
  source: '元の資料',
  url: '元の資料の公開場所',
  sha256: '取り込んだファイルのSHA-256',
  edition: 'この版をつくった日',
  unknown: '分かっていません',
}
