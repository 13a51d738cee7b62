export const policiesText = {
  headingOf: (policies: number, projects: number) => [`${policies}つの施策と`, `${projects}の事業`],
  lead: '市の表は、情報化の取組を施策に分け、その下に事業を並べています。ここではその順のまま示します。',
  projects: (count: number) => `${count}事業`,
  allProjects: '事業を条件でしぼる',
  departments: '実施主体から見る',
}
