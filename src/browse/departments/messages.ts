export const departmentsText = {
  heading: ['担当の', '部署'],
  lead: '表の「実施主体」の欄に書かれたままの名前です。いまは変わっていることがあります。',
  collective: 'いくつかの部署をまとめた呼び名',
  count: (count: number) => `${count}事業`,
}
