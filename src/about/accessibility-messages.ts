/** The words of the page about accessibility. Nothing here is about the city's own site. */
export const accessibilityText = {
  heading: ['このアプリの', 'アクセシビリティ'],
  lead: '年齢や障害、使う機器や電波の状態にかかわらず、だれもが同じ記録を読めることを目指しています。',
  answer: 'いまの結果',
  answerText: (all: string, signed: string) =>
    `達成基準${all}のうち、人が確かめて名前を書いたものは${signed}です。そのため「準拠」とは書きません。`,
  machines: '機械の試験は、まちがいを見つけるためのものです。まちがいが見つからなくても、合っていることになりません。',
  criteria: '達成基準ごとの結果',
  methods: '方法は、機械が調べて判断するAC、機械が見つけて人が判断するAF、人が調べて判断するHCです。',
  record: '試験の記録',
  recordFacts: (date: string, pages: number, ofThisPlan: boolean) => [
    ...(ofThisPlan
      ? []
      : [
          { name: '試験した表', value: '別の表でつくった、同じアプリです。この表のページでは、まだ試験していません。' },
        ]),
    { name: '試験日', value: date },
    { name: '版', value: import.meta.env.VITE_VERSION },
    { name: 'ページの種類', value: `${pages}種類（ホーム、分野、事業、年度、テーマ、さがす、メニューなど）` },
  ],
  besides: '達成基準のほかに',
  besidesFacts: [
    { name: 'JavaScriptが使えなくても、どのページも読めること', value: '機械で試験' },
    { name: '電波がなくても、どのページも開けること', value: '機械で試験' },
    { name: 'ハイコントラスト（強制カラー）でも読めること', value: '目で見ました' },
    { name: '動きを減らす設定のとき、動きが止まること', value: '機械で一部を試験（流す画面など、動きの大きいところ）' },
    { name: '音声読み上げソフト（NVDA、VoiceOver、TalkBackなど）で使えること', value: '未実施' },
    { name: '実際のスマートフォンやタブレットで使えること', value: '未実施' },
  ],
  known: '分かっている課題',
  knownItems: (glossary: boolean) => [
    '地名や専門の言葉の読みかたが、読み上げソフトによっては正しくないことがあります。',
    `市の文章は原文のまま載せているため、言葉のむずかしさや表記のゆれも残ります。${glossary ? '言葉の一部には「言葉の説明」をつけています。' : ''}`,
    ...(glossary
      ? [
          '本文の中の言葉につけた印は、文章の行の高さしかありません。同じ説明は「言葉の説明」のページの大きなリンクからも読めます。',
        ]
      : []),
    '検索、条件でのしぼりこみ、表示の設定にはJavaScriptが必要です。使えないときは、ほかの入口を示します。',
  ],
  files: '同じ記録のファイル',
  filesText: '試験の手順はプログラムのソースの中にあり、ソースがあれば、だれでも同じ試験を行えます。',
}
