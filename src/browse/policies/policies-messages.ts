export const policiesText = {
  heading: ['施策と', '事業'],
  lead: (policies: number, projects: number) =>
    `市の表は、情報化の取組を${policies}つの施策に分け、その下に${projects}の事業を並べています。ここではその順のまま示します。`,
  projects: (count: number) => `${count}事業`,
  allProjects: '事業をさがす',
  departments: '担当の部署',
}
