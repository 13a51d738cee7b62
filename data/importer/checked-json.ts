import { existsSync, readFileSync } from 'node:fs'
import type * as v from 'valibot'
import { checkedFile } from './annotation-files.ts'
import { faultIn, type Fault } from './faults.ts'

/** Reads a hand-written file by its schema. `otherwise`: its content where it may be left out. */
export function checkedJson<Schema extends v.GenericSchema>(
  path: string,
  file: string,
  schema: Schema,
  otherwise?: unknown,
): { value: v.InferOutput<Schema> | null; faults: Fault[] } {
  if (!existsSync(path) && otherwise !== undefined) return checkedFile(file, schema, otherwise)
  if (!existsSync(path)) return { value: null, faults: [faultIn(file, 'ファイルがありません')] }
  try {
    return checkedFile(file, schema, JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/u, '')))
  } catch (error) {
    return {
      value: null,
      faults: [faultIn(file, `JSONとして読めません（${error instanceof Error ? error.message : ''}）`)],
    }
  }
}
