import * as v from 'valibot'

/** A sentence of the city, or a part of it that ends at 「、」, and the same in easy Japanese. */
export const EasySentenceSchema = v.object({ original: v.string(), text: v.string() })

/**
 * One text in easy Japanese (やさしい日本語), by the id of what it says again. The originals of an item, joined, are its
 * text letter for letter. A name (a title, a policy, a step, a theme) is one text.
 */
export const EasyRecordSchema = v.union([
  v.object({ id: v.string(), sentences: v.array(EasySentenceSchema) }),
  v.object({ id: v.string(), text: v.string() }),
])

/** data/annotations/easy-japanese.json, published as /data/easy-japanese.json. */
export const EasyJapaneseSchema = v.array(EasyRecordSchema)

export type EasySentence = v.InferOutput<typeof EasySentenceSchema>
export type EasyRecord = v.InferOutput<typeof EasyRecordSchema>
