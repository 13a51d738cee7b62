import { digestOf, isUsable, type StoredFile, type StoredList } from '../shared/stored-files.ts'

/** A file of the list that is missing or damaged. */
export interface StoredFault {
  kind: 'missing' | 'damaged'
  file: StoredFile
}

/** Called after each file, to show the progress. */
export type Progress = (done: number, of: number) => void

/**
 * Reads every file of the list from the cache and compares its digest. Rejects where the cache itself cannot be read.
 */
export async function findFaults(list: StoredList, stores: CacheStorage, onProgress: Progress): Promise<StoredFault[]> {
  const store = await stores.open(list.store)
  const faults: StoredFault[] = []
  for (const [index, file] of list.files.entries()) {
    const answer = await store.match(file.key)
    if (!answer) faults.push({ kind: 'missing', file })
    else if (!(await isWhole(answer, file))) faults.push({ kind: 'damaged', file })
    onProgress(index + 1, list.files.length)
  }
  return faults
}

/** A body that ends early counts as damaged, like one with other content, or with headers for which it is not used. */
async function isWhole(answer: Response, file: StoredFile): Promise<boolean> {
  try {
    return isUsable(file.path, answer) && (await digestOf(await answer.arrayBuffer())) === file.digest
  } catch {
    return false
  }
}
