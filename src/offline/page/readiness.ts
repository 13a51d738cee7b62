import type { FileFault, InstallFault } from '../shared/install-fault.ts'
import type { RegistrationFault } from './registration-fault.ts'
import type { Platform } from './platform.ts'
import type { StoredFault } from './stored-check.ts'
import type { RepairOutcome } from './stored-repair.ts'
import type { StorageError } from './storage-error.ts'

/** One step of a check: what the page knows of the worker and of its cache at that moment. */
export type Observation =
  | { kind: 'looking'; checked: number; of: number }
  | { kind: 'no-workers'; secure: boolean }
  | { kind: 'not-registered'; fault: RegistrationFault }
  | { kind: 'installing' }
  | { kind: 'install-failed'; storageError: StorageError | null; fault: InstallFault | null; online: boolean }
  | { kind: 'silent' }
  | { kind: 'store-failed'; storageError: StorageError }
  | { kind: 'repairing'; repaired: number; of: number }
  | { kind: 'compared'; files: number; faults: readonly StoredFault[]; repair: RepairOutcome | null }

/** Why nothing can be stored where the page is open now. */
export type Hindrance = 'in-app' | 'insecure' | 'unsupported' | 'blocked' | 'full' | 'broken'

/** Whether the app can be read without a network, as the page shows it. */
export type Readiness =
  | { kind: 'checking'; checked: number; of: number }
  | { kind: 'storing' }
  | { kind: 'repairing'; repaired: number; of: number }
  | { kind: 'ready'; of: number; repaired: boolean }
  | {
      kind: 'incomplete'
      of: number
      faults: readonly StoredFault[]
      failure: Exclude<RepairOutcome, 'repaired'> | null
    }
  | { kind: 'impossible'; why: Hindrance }
  /** `file`: the path of the file that did not come, where it is known. */
  | { kind: 'failed'; why: FileFault | 'silent'; file: string | null }

/** What the observation means for a reader on this platform. */
export function readinessOf(seen: Observation, platform: Platform): Readiness {
  const readiness = readinessFor(seen)
  // There neither https nor other settings nor a newer phone would help: another browser does.
  if (readiness.kind === 'impossible' && platform.kind === 'in-app') return { kind: 'impossible', why: 'in-app' }
  return readiness
}

function readinessFor(seen: Observation): Readiness {
  switch (seen.kind) {
    case 'looking':
      return { kind: 'checking', checked: seen.checked, of: seen.of }
    case 'no-workers':
      return { kind: 'impossible', why: seen.secure ? 'unsupported' : 'insecure' }
    case 'not-registered':
      return seen.fault === 'blocked'
        ? { kind: 'impossible', why: 'blocked' }
        : { kind: 'failed', why: seen.fault, file: null }
    case 'installing':
      return { kind: 'storing' }
    case 'install-failed':
      if (seen.storageError !== null) return { kind: 'impossible', why: seen.storageError }
      if (seen.fault?.fault === 'full') return { kind: 'impossible', why: 'full' }
      if (seen.fault) return { kind: 'failed', why: seen.fault.fault, file: seen.fault.path }
      return { kind: 'failed', why: seen.online ? 'server' : 'offline', file: null }
    case 'silent':
      return { kind: 'failed', why: 'silent', file: null }
    case 'store-failed':
      return { kind: 'impossible', why: seen.storageError }
    case 'repairing':
      return { kind: 'repairing', repaired: seen.repaired, of: seen.of }
    case 'compared':
      return compared(seen)
  }
}

function compared({ files, faults, repair }: Extract<Observation, { kind: 'compared' }>): Readiness {
  if (faults.length === 0) return { kind: 'ready', of: files, repaired: repair === 'repaired' }
  return { kind: 'incomplete', of: files, faults, failure: repair === 'repaired' ? null : repair }
}
