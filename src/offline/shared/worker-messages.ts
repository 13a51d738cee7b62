/**
 * What a page says to a worker, which may be of another version than the page. `SKIP_WAITING`: take over, although pages
 * of the version before are open. `SKIP_WAITING_UNSEEN`: take over if no reader looks at one of them, and answer whether
 * you do. `TELL_NEWS`: answer with the version's news. `STORED_LIST`: answer with the list of
 * what is stored. `REPAIR`: compare all that is stored with the list, fetch what is damaged or missing, and answer whether
 * all of it is whole. `KEEP_CHOSEN`: store what the reader has chosen (`choice`), and answer whether it is there.
 */
export type WorkerMessage =
  | { type: 'SKIP_WAITING' | 'SKIP_WAITING_UNSEEN' | 'TELL_NEWS' | 'STORED_LIST' | 'REPAIR' }
  | { type: 'KEEP_CHOSEN'; choice: string }

const TYPES = ['SKIP_WAITING', 'SKIP_WAITING_UNSEEN', 'TELL_NEWS', 'STORED_LIST', 'REPAIR'] as const

/** Reads a message of a page; null for anything else, because a later version may send other types. */
export function readWorkerMessage(data: unknown): WorkerMessage | null {
  const { type: found, choice } = Object(data) as { type?: unknown; choice?: unknown }
  if (found === 'KEEP_CHOSEN' && typeof choice === 'string') return { type: found, choice }
  const type = TYPES.find((known) => known === found)
  return type === undefined ? null : { type }
}
