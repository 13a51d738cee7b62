export const guideText = {
  heading: ['くらしから', '探す'],
  lead: 'くらしの場面を選ぶと、計画のどこが関係するかを、一文の理由と、もとになった記録で示します。場面は組み合わせられます。',
  record:
    '平成26年度までの記録を示すもので、いまの窓口やサービスの案内ではありません。いまのことは、市のサイトで確かめてください：',
  choose: '場面を選ぶ（いくつでも）',
  jump: '場面へ移る',
  help: [
    'まだ何も選んでいません。',
    '上の場面を選ぶと、関係する記録だけを集めます。選ばずに、下の一覧をそのまま読むこともできます。',
  ],
  result: (count: number, topics: readonly string[]) => `${topics.join('・')}に関係する記録 ${count}件`,
  clear: '選んだ場面をすべて外す',
  count: (count: number) => `${count}件`,
  overview: '事業内容',
  pending: '選んだ場面の記録を集めています。',
}
