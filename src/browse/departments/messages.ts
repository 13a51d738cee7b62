import { recordText } from '../../record/notes/messages.ts'

export const departmentsText = {
  heading: ['担当の', '部署'],
  lead: recordText.departments,
  collective: 'いくつかの部署をまとめた呼び名',
  count: (count: number) => `${count}事業`,
}
