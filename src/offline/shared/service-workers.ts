/**
 * The browser's service workers; undefined where it has none (plain http) or forbids even to ask for them (a frame,
 * blocked storage).
 */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker as ServiceWorkerContainer | undefined
  } catch {
    return undefined
  }
}

/** This app's own registration; undefined where it has none, though the host may have one for an address above it. */
export async function ownRegistration(workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> {
  const scope = new URL(import.meta.env.BASE_URL, location.href).href
  const registration = await workers.getRegistration(scope).catch(() => undefined)
  return registration?.scope === scope ? registration : undefined
}
