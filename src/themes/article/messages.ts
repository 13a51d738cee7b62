/** The words around a theme's article and what follows it. */
export const themeArticleText = {
  statements: ['この表に', '書かれたこと'],
  whose: '文は市の表のままです。まとめ方と見出しは、このアプリの言葉です。',
  answers: 'さきに知りたいこと',
  laterNote: '決定されたことが、そのとおりに行われたかは、この表では分かりません。',
  others: ['このテーマの', 'ほかの記録'],
  arrangement: '記録の並べ方',
  byChapter: 'はなし',
  byYear: '年度',
  project: (number: number) => `事業${number}`,
  relatedProjects: ['事業の', 'つながり'],
  ownPage: ['このアプリの', 'アクセシビリティ'],
  ownPageText:
    'このアプリも、だれもが読めることを目指しています。目標と、確かめたこと、まだできていないことを別のページに書きました。',
  ownPageLink: 'このアプリのアクセシビリティ方針と試験の方法',
}
