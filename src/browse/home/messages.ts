export const homeText = {
  /** Two lines on a phone: what stands below says the rest. */
  lead: (subject: string, projects: number, achievements: number) =>
    `${subject}、${projects}の事業と${achievements}の主な実績。一度開けば、電波がなくても読めます。`,
  years: '年度ごとの記録',
  tiles: 'テーマから読む',
  doorsAll: 'ほかのテーマも見る',
  mapHeading: ['事業と年度の', '地図'],
  search: '言葉でさがす（事業、実績、年度）',
  guide: 'くらしからさがす',
  guideMore: '場面を組み合わせてさがす',
  noteHeading: ['何から', 'つくったか'],
  noteMore: 'このアプリについて',
  record: '平成26年度までの記録',
}
