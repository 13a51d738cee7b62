import { recordText } from '../../record/notes/messages.ts'
import type { ListView } from '../../plan/project-list.ts'

const views: Readonly<Record<ListView, string>> = { projects: '事業で', records: '記録で' }

export const projectsText = {
  heading: ['事業を', 'さがす'],
  lead: '条件に合う事業や記録だけを並べます。条件はこのページのアドレスに残るので、そのまま人に渡せます。',
  policy: '分野',
  theme: 'テーマ',
  year: '記録がある年度',
  department: '担当の部署',
  view: '並べかた',
  views,
  units: { projects: '事業', records: '件' } satisfies Record<ListView, string>,
  conditions: (chosen: number) => (chosen === 0 ? 'しぼりこむ' : `しぼりこむ（${chosen}）`),
  listen: 'すべての事業を続けて聞く',
  see: (count: number, unit: string) => `${count}${unit}を見る`,
  chosen: 'しぼりこんだ条件',
  remove: (name: string) => `「${name}」を外す`,
  clear: '条件をすべて外す',
  result: (count: number, total: number) =>
    count === total ? `全${total}事業を表示しています` : `${total}事業のうち、${count}事業が当てはまります`,
  records: (count: number) => `${count}件の記録`,
  ofDepartment: `${recordText.departmentsOfProjects}並べたのは、この部署が担当と書かれた事業の記録です。`,
  ofTheme: 'どの事業をどのテーマに入れるかは、このアプリが決めました。',
  empty: '当てはまる事業がありません。条件を一つ外すと見つかることがあります。',
  withoutScript: '条件でしぼりこむにはJavaScriptが必要です。次のページからも同じ事業にたどりつけます。',
  pending: '条件に合う事業を選んでいます。',
}
