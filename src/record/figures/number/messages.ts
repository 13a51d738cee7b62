import { recordText } from '../../notes/messages.ts'
import type { Series } from '../../../plan/series.ts'

const basis: Record<Series['basis'], string> = {
  stated: '原文にある数',
  counted: 'このアプリが数えた数',
  calculated: 'このアプリが計算した数',
}

/** The words about any number, on every surface. */
export const numberText = {
  basis,
  noYear: recordText.noYear,
}
