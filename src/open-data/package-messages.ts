/** The words of datapackage.json. */
export const packageText = {
  description: (source: string) =>
    `${source}して作成。市の公式データではありません。CSVはBOM付きのUTF-8です。空欄は、分からないか当てはまらないことを表します。`,
  /** `gaps`: whether it has rows of years without a number. */
  chart: (gaps: boolean) => `一つの図の数。series.csvにもあります${gaps ? '。数のない年度の行を加えています' : ''}`,
  counted: 'このアプリが数えた数。記録のない年度は0。achievement_years.csvから数えなおせます',
  counts: (years: string) => `${years}の分野ごとの件数`,
  licence: '市の文章の利用条件と公開場所と入手日は、手元の資料からは分かりません。プログラムはMITライセンスです。',
}
