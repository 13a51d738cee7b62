export const themeText = {
  projects: 'このテーマの事業',
  path: 'このテーマの年度ごとの件数',
}
