/** What is said on a page whose address cites an edition. */
export const citedText = {
  older: (cited: string, present: string) => `${cited}につくった版からの引用です。いまは、${present}につくった版です。`,
  others: {
    present: '',
    newer: '新しい版からの引用です。この端末には、まだ前の版があります。電波のあるところで開くと、更新できます。',
    unknown: 'アドレスにある版は見つかりません。いまの版を表示しています。',
  },
  items: {
    unchanged: '引用されたところの言葉と年度は、いまも同じです。',
    near: '引用されたところ、またはその近くに、その後に直したところがあります。',
    changed: '引用されたところは、その後に直しました。引用された言葉は次のとおりです。',
    removed: '引用されたところは、その後に外しました。引用された言葉は次のとおりです。',
  },
  correction: '直したところをみる',
  files: '引用された版のファイル',
  close: '閉じる',
}
