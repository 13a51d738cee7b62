import { type HostFault, rejectionFault, responseFault } from '../shared/host-fault.ts'

/** Why the browser did not register the worker; `blocked`: it does not want to. */
export type RegistrationFault = HostFault | 'blocked'

/**
 * Looks for the reason: browsers reject with a SecurityError both where the settings forbid it and where a login page or
 * a redirect came in place of the script. So the script is fetched once more, as it comes to the browser. `error`: what
 * registering was rejected with; `fetchScript`: fetches the script, and follows no redirect.
 */
export async function registrationFault(
  error: unknown,
  fetchScript: () => Promise<Response>,
): Promise<RegistrationFault> {
  try {
    const response = await fetchScript()
    const fault = responseFault(response)
    if (fault !== null) return fault
  } catch (rejection) {
    return rejectionFault(rejection)
  }
  // The script can be fetched now. A TypeError means that it could not be a moment ago, or that it failed while it ran.
  return error instanceof TypeError ? 'server' : 'blocked'
}
