export const departmentsText = {
  heading: ['だれが', '取り組んだか'],
  lead: '実施主体として表に書かれている名前です。組織の名前は、表が作られた当時のものです。',
  collective: 'いくつかの部署をまとめた呼び名',
  count: (count: number) => `${count}事業`,
}
