import type { HostFault } from './host-fault.ts'

/** What kept a file from being stored; `changed`: what came is not the file that was built, but half or another of it. */
export type FileFault = HostFault | 'changed'

/**
 * The message of a worker to its pages when it gives up its installation: the first file that did not come, and why; or
 * that the device had no room for a file.
 */
export interface InstallFault {
  type: 'INSTALL_FAULT'
  /** Under the app's base, 'offline/pages.txt'; '' where it is not the file's fault. */
  path: string
  fault: FileFault | 'full'
}

const KNOWN: InstallFault['fault'][] = ['offline', 'unanswered', 'portal', 'server', 'changed', 'full']
const FAULTS: readonly string[] = KNOWN

/** Reads a message of a worker; null for anything else, because another version may send other messages. */
export function readInstallFault(message: unknown): InstallFault | null {
  const { type, path, fault } = Object(message) as Partial<Record<keyof InstallFault, unknown>>
  return type === 'INSTALL_FAULT' && typeof path === 'string' && FAULTS.includes(String(fault))
    ? { type, path, fault: fault as InstallFault['fault'] }
    : null
}
