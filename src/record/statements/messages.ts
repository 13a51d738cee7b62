import type { PrintedWords } from '../../plan/annotations.ts'
import { recordText } from '../notes/messages.ts'

/** Around our sentences about the record. */
export const statementText = {
  toItem: recordText.toItem,
  laterKinds: {
    happened: () => '行われたと書かれていること',
    decided: () => '当時、先のこととして決定されたこと',
    described: ({ overview }: PrintedWords) => `${overview}に書かれていること`,
  },
}
