export const homeText = {
  /** Two lines on a phone: what stands below says the rest. */
  lead: (subject: string, projects: number, achievements: number) =>
    `${subject}、${projects}の事業と${achievements}の主な実績。電波がなくても読めます。`,
  years: '年度ごとの記録',
  tiles: '三つの入口',
  doorsAll: 'ほかのテーマも見る',
  mapHeading: ['事業ごとの', '5年'],
  search: '言葉でさがす（事業、実績、年度）',
  guide: 'くらしからさがす',
  guideMore: '場面を組み合わせてさがす',
  noteHeading: ['だれが、何から', '作ったか'],
  noteMore: '出典と作り方を読む',
  record: '平成26年度までの記録',
}
