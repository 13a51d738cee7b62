/**
 * A year in one sentence: the lead of its page and its description. In a file of its own, because only that page uses
 * it.
 */
export const yearDescription = (projects: number, count: number): string =>
  `この年度の主な実績として、${projects}の事業に${count}件が書かれています（その下の行にだけこの年度が出てくる実績も、1件と数えます）。施策ごとに、表の順に並べました。`
