/** The words around a theme's article and what follows it. */
export const themeArticleText = {
  chapters: 'このページの内容',
  after: 'このあとに：',
  later: ['その後の', '日付'],
  laterNote:
    'この表に書かれた、表の期間（平成22～26年度）よりあとの日付です。決定されたことが、そのとおりに行われたかは、この表では分かりません。',
  relatedProjects: ['事業の', 'つながり'],
  ownPage: ['このアプリの', 'アクセシビリティ'],
  ownPageText:
    'このアプリも、だれもが読めることを目指しています。目標と、確かめたこと、まだできていないことを別のページに書きました。',
  ownPageLink: 'このアプリのアクセシビリティ方針と試験の方法',
}
