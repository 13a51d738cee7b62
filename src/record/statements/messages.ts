import { recordText } from '../notes/messages.ts'

/** Around our sentences about the record. */
export const statementText = {
  toItem: recordText.toItem,
  laterKinds: {
    happened: '行われたと書かれていること',
    decided: '当時、先のこととして決定されたこと',
    described: '事業内容に書かれていること',
  },
}
