/** Around our sentences about the record. */
export const statementText = {
  toItem: 'この文を事業のページで読む',
  laterKinds: {
    happened: '行われたと書かれていること',
    decided: '当時、先のこととして決定されたこと',
    described: '事業内容に書かれていること',
  },
}
