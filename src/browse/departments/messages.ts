import { recordText } from '../../record/notes/messages.ts'

export const departmentsText = {
  heading: ['担当の', '部署'],
  lead: recordText.departments,
  collective: 'いくつかの部署をまとめた呼び名',
  count: (count: number) => `${count}事業`,
  /** Above the list: what the florets lead to. */
  yearsNote: `${recordText.departmentsOfProjects}花を押すと、その部署が担当と書かれた事業の、その年度の記録を読めます。花の数字は記録の件数です。`,
  years: (name: string) => `${name}の年度ごとの記録`,
  records: (name: string, year: string, count: number) => `${name} ${year}の${count}件`,
  none: (year: string) => `${year}は、この表になし`,
}
