export const themeText = {
  projects: 'このテーマの事業',
  listen: '事業を続けて聞く',
  path: 'このテーマの年度ごとの件数',
}
