import type { EasyRecord, EasySentence } from '../../src/plan/easy-japanese.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { AnnotationFiles } from './annotation-files.ts'
import { certaintyFaultsBetween } from './certainty-words.ts'
import { easyOriginals, type EasyOriginal } from './easy-originals.ts'
import { type EasyExceptions, easyNameFaults, easyTextFaults, unusedExceptions } from './easy-wording.ts'
import type { Fault } from './faults.ts'
import { withoutQuotations } from './quotations.ts'
import { nameFaultsBetween } from './stated-names.ts'
import { numberFaultsBetween, yearNotationFaults } from './stated-numbers.ts'

const FILE = 'easy-japanese.json'

/**
 * The faults of the texts in easy Japanese: a record that is missing, unknown or twice, originals that are not the
 * item's text, a number, a name or a degree of certainty that differs, and what makes a text hard to read.
 */
export function easyJapaneseFaults(
  files: Pick<AnnotationFiles, 'easy-japanese.json' | 'easy-japanese-exceptions.json' | 'themes.json' | 'city.json'>,
  plan: Plan,
): Fault[] {
  const records = files['easy-japanese.json']
  const exceptions = files['easy-japanese-exceptions.json']
  const originals = new Map(easyOriginals(plan, files).map((original) => [original.id, original]))
  const fault = (id: string, message: string): Fault => {
    const { project = null, line = null } = originals.get(id) ?? {}
    return { file: FILE, project, line, message: `${id}：${message}` }
  }
  const texts = new Map(records.map((record) => [record.id, easyTextOf(record)]))
  return [
    ...records.flatMap((record, index) => {
      const original = originals.get(record.id)
      if (!original) return [fault(record.id, 'このidの文はありません。あるidを書いてください')]
      if (records.findIndex(({ id }) => id === record.id) < index)
        return [fault(record.id, '二度あります。一つにしてください')]
      return recordFaults(record, original, exceptions).map((message) => fault(record.id, message))
    }),
    ...[...originals.values()]
      .filter(({ id }) => !texts.has(id))
      .map(({ id, text }) => ({
        ...fault(id, `「${text}」のやさしい日本語がありません。足してください`),
        missing: true as const,
      })),
    ...unusedExceptions(texts, exceptions).map((name) =>
      fault(name, 'この例外は、もういりません。easy-japanese-exceptions.jsonから消してください'),
    ),
  ]
}

/** The whole text of a record. */
export function easyTextOf(record: EasyRecord): string {
  return 'text' in record ? record.text : record.sentences.map(({ text }) => text).join('')
}

function recordFaults(record: EasyRecord, original: EasyOriginal, exceptions: EasyExceptions): string[] {
  const text = easyTextOf(record)
  const style = original.kind === 'name' ? easyNameFaults : easyTextFaults
  return [
    ...formFaults(record, original),
    ...pairsOf(record, original).flatMap((pair) => [
      ...numberFaultsBetween(pair.original, pair.text),
      // A name is said again as a whole: nothing in it stays as it was quoted.
      ...(original.kind === 'name' ? [] : nameFaultsBetween(pair.original, pair.text)),
      ...certaintyFaultsBetween(pair.original, pair.text),
    ]),
    // The name of the city's table has its years in it.
    ...yearNotationFaults(withoutQuotations(text)),
    ...style(record.id, text, exceptions),
  ]
}

function pairsOf(record: EasyRecord, { text: original }: EasyOriginal): readonly EasySentence[] {
  return 'text' in record ? [{ original, text: record.text }] : record.sentences
}

function formFaults(record: EasyRecord, { kind, text }: EasyOriginal): string[] {
  if ('text' in record) return kind === 'item' ? ['文ごとに、originalとtextを書いてください'] : []
  if (kind !== 'item') return ['名前やテーマなので、textだけを書いてください']
  const joined = record.sentences.map(({ original }) => original).join('')
  if (joined !== text)
    return [`originalをつなげると「${joined}」ですが、原文は「${text}」です。一字ずつ同じにしてください`]
  return record.sentences
    .slice(0, -1)
    .filter(({ original }) => !/[。、）」]$/u.test(original))
    .map(({ original }) => `「${original}」を、「。」「、」か並びの終わりで切ってください`)
}
