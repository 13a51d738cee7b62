/**
 * A year in one sentence: the lead of its page and its description. In a file of its own, because only that page uses
 * it.
 */
export const yearDescription = (projects: number, count: number): string =>
  `この年度にしたこととして、${projects}の事業に${count}件が書かれています（その下の行にだけこの年度が出てくる記録も、1件と数えます）。分野ごとに、表の順に並べました。`
