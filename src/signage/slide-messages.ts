import { recordText } from '../record/notes/messages.ts'
import type { FiscalYear } from '../plan/fiscal-year.ts'
import type { SourceSpan } from '../plan/plan.ts'
import { valueName } from '../record/figures/number/value-name.ts'
import type { Slide } from './slide.ts'
import { spanName } from '../plan/source-lines.ts'

/** The words on the slides and on the buttons over them. */
export const slideText = {
  show: '自動で流れる画面',
  kind: 'テーマ',
  gathered: 'このアプリがまとめたテーマ',
  verbatim: '市の表の言葉',
  project: (number: number) => `事業${number}`,
  source: (spans: readonly SourceSpan[]) => `原文${spans.map(spanName).join('、')}`,
  counted: '花の数字は、このアプリが数えた記録の件数です。',
  none: 'この表になし',
  recorded: (count: number) => `${count}件`,
  year: (year: string, value: string) => `${year}、${value}。`,
  readMore: { opener: 'このテーマを読む', item: 'この記録を読む', project: 'この事業を読む', closing: 'アプリを開く' },
  code: (words: string) => `QRコード：${words}`,
  closing: ['原文の行まで、', 'たどって読めます。'],
  position: (index: number, count: number) => `${index + 1}／${count}`,
  positionSpoken: (index: number, count: number) => `${count}枚のうち${index + 1}枚目。`,
  controls: '画面の操作',
  pause: '止める',
  resume: '続ける',
  previous: '前へ',
  next: '次へ',
  first: 'はじめから',
  leave: '終わる',
  paused: '止めています',
  mayTurnOff: 'この端末では、画面が自動で消えることがあります。',
}

/** A slide in one sentence, announced to screen readers after a step by hand. */
export function slideSpoken(slide: Slide, appName: string, fiscalYears: readonly FiscalYear[]): string {
  switch (slide.kind) {
    case 'opener':
      return `${slideText.kind}、${slide.theme.title}。${slide.theme.lead}`
    case 'statement':
      return slide.text
    case 'record':
      return [slide.text, ...slide.details].join('、')
    case 'number':
      return `${slide.series.label}、${valueName(slide.point)}${slide.series.unit}。`
    case 'chart':
      return `${slide.series.message}。`
    case 'project':
      return `${slideText.project(slide.project.number)}、${slide.project.title}。`
    case 'closing':
      return `${appName}。${recordText.record(fiscalYears)}。`
  }
}
