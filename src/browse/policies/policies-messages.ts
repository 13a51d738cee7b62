import type { PrintedWords } from '../../plan/annotations.ts'
export const policiesText = {
  heading: ['分野と', '事業'],
  lead: (printed: PrintedWords, field: string, policies: number, projects: number) =>
    `市の表は、${field}の取組を${policies}つの分野${printed.policy === '' ? '' : `（表の言葉では「${printed.policy}」）`}に分け、その下に${projects}の事業を並べています。ここではその順のまま示します。`,
  projects: (count: number) => `${count}事業`,
  allProjects: '事業をさがす',
  departments: '担当の部署',
}
