export const homeText = {
  years: '年度ごとの記録',
  doors: '三つの入口',
  doorsAll: 'ほかのテーマも見る',
  mapHeading: ['事業ごとの', '5年'],
  policies: '施策から見る',
  noteHeading: ['だれが、何から', '作ったか'],
  noteMore: '出典と作り方を読む',
  record: '平成26年度までの記録',
}
